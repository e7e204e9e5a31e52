/** A style sheet is imported for its effect alone; webpack takes it from there. */
declare module "*.css";
