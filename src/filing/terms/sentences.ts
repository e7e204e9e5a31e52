export { splitSentences } from "../../core/words/splitSentences";
