import path from "node:path";

/**
 * Node's own `require`, from the project's folder. Jest puts a loader of its own in place of it, which can't read the ES modules
 * of jsdom 29, and would load jsdom again for every test file.
 */
export const nodeRequire = (): NodeJS.Require => process.getBuiltinModule("module").createRequire(path.join(process.env.OVERHANG_ROOT ?? process.cwd(), "package.json"));
