// The entry of functions.js, and of the page that shares its runtime: loading it registers the functions.
import { associateFunctions } from "./associateFunctions";

associateFunctions();
