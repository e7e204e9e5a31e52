/** Tags whose beginning and end break a paragraph. */
export const BREAKING = new Set(["p", "div", "li", "ul", "ol", "dl", "dt", "dd", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "center", "blockquote", "pre", "section", "article", "header", "footer", "page", "body", "html", "caption", "document", "text", "type", "form", "address", "fieldset", "figure", "main", "nav"]);

/** Tags that may stand between words and can raise them to a superscript by their style. */
export const INLINE = new Set(["span", "font", "sup", "a", "b", "i", "u", "strong", "em", "small"]);

/** Tags whose words no reader sees. */
export const UNSEEN = new Set(["script", "style", "ix:header", "ix:hidden", "noscript", "template", "iframe", "object", "svg", "math"]);

/** Tags without an end tag. */
export const VOID = new Set(["br", "hr", "img", "input", "meta", "link", "col", "wbr", "area", "base", "embed", "param", "source", "track"]);
