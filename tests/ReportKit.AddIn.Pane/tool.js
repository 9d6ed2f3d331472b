// The tool itself, started on the sample workbook. REPORTKIT is the path of the built reportkit.dll.

import { execFileSync, spawn } from "node:child_process";
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const built = process.env.REPORTKIT;

/** The reason to skip what needs the tool; false where it is there. */
export const missing = !built && "REPORTKIT does not say where the tool is.";

/** Runs a command of the tool in a folder, and gives what it prints. */
export function reportkit(folder, ...args) {
    return execFileSync("dotnet", [built, ...args], { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
}

export function folderWithSample() {
    const folder = mkdtempSync(join(tmpdir(), "reportkit-pane-"));
    copyFileSync(fileURLToPath(new URL("../../templates/sample.xlsx", import.meta.url)), join(folder, "statements.xlsx"));
    return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Serves the pane for the workbook of the folder. */
export async function startTool(folder) {
    const port = await freePort();
    const own = mkdtempSync(join(tmpdir(), "reportkit-own-"));
    const env = { ...process.env, XDG_DATA_HOME: own };
    const child = spawn("dotnet", [built, "addin", "--workbook", "statements.xlsx", "--port", String(port)], { cwd: folder, env, stdio: ["ignore", "pipe", "inherit"] });
    await new Promise((resolve, reject) => {
        child.stdout.on("data", data => String(data).includes("Serving") && resolve());
        child.on("exit", code => reject(new Error(`reportkit addin ended with ${code}.`)));
    });
    return {
        address: `https://localhost:${port}`,
        key: readFileSync(join(own, "ReportKit", "pane.key"), "utf8"),
        stop: () => new Promise(resolve => {
            child.removeAllListeners("exit");
            child.on("exit", () => {
                rmSync(own, { recursive: true, force: true });
                resolve();
            });
            child.kill("SIGINT");
        }),
    };
}

/** The workbook's rows as interchange JSON. */
export function exported(folder, workbook = "statements.xlsx") {
    reportkit(folder, "export", workbook, "--output", "exported.json");
    const data = JSON.parse(readFileSync(join(folder, "exported.json"), "utf8"));
    return { ...data, settings: Object.entries(data.settings).map(([name, value]) => ({ name, value })) };
}

/** A part of a Word file, as text. */
export function part(folder, file, name) {
    return execFileSync("unzip", ["-p", join(folder, file), name], { encoding: "utf8", maxBuffer: 1 << 28 });
}

export function partNames(folder, file) {
    return execFileSync("unzip", ["-Z1", join(folder, file)], { encoding: "utf8" }).trim().split("\n");
}

/** The parts of a Word file in one (flat OPC), as Word gives them to the pane. */
export function flat(folder, file) {
    const parts = ["word/document.xml", "word/footnotes.xml"]
        .map(name => `<pkg:part pkg:name="/${name}"><pkg:xmlData>${part(folder, file, name).replace(/^\s*<\?xml[^>]*\?>/, "")}</pkg:xmlData></pkg:part>`);
    return `<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">${parts.join("")}</pkg:package>`;
}

/** A port that nobody listens on. */
function freePort() {
    return new Promise(resolve => {
        const server = createServer().listen(0, "127.0.0.1", () => {
            const { port } = server.address();
            server.close(() => resolve(port));
        });
    });
}
