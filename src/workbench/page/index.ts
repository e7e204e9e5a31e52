import "./workbench.css";
import { Engine } from "../host/engine/engine";
import { createUniverWeb } from "../host/univer/univerWeb";
import { isDark } from "./colorScheme";
const engine = new Engine(createUniverWeb("grid", isDark()));
Object.assign(window, { engine });
