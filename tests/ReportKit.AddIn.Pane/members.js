// Finds every member of Office.js that the pane uses, with the requirement set that Microsoft's own typings give it.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const office = fileURLToPath(new URL("../../src/ReportKit.AddIn/wwwroot/office/", import.meta.url));

/** @returns {Map<string, string>} Requirement set by member; blank where the typings name none. */
export function usedMembers() {
    const config = ts.readConfigFile(fileURLToPath(new URL("tsconfig.json", import.meta.url)), path => readFileSync(path, "utf8"));
    const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, fileURLToPath(new URL(".", import.meta.url)));
    const files = readdirSync(office).map(name => join(office, name));
    const program = ts.createProgram(files, options);
    const checker = program.getTypeChecker();
    const used = new Map();
    const visit = node => {
        if (ts.isPropertyAccessExpression(node)) {
            for (const declaration of checker.getSymbolAtLocation(node.name)?.declarations ?? [])
                note(used, declaration);
        }

        if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression) && node.expression.name.text === "load")
            loadedProperties(checker, node).forEach(declaration => note(used, declaration));
        ts.forEachChild(node, visit);
    };
    for (const file of files)
        visit(program.getSourceFile(file));
    return new Map([...used].sort(([one], [other]) => one < other ? -1 : 1));
}

/** What load is asked for by name: "name", ["values", "formulas"], "items/name". */
function loadedProperties(checker, { expression, arguments: [asked] }) {
    const names = ts.isArrayLiteralExpression(asked) ? asked.elements.map(each => each.text) : ts.isStringLiteral(asked) ? asked.text.split(",") : [];
    return names.flatMap(name => {
        let type = checker.getNonNullableType(checker.getTypeAtLocation(expression.expression));
        let property;
        for (const step of name.split("/")) {
            property = type.getProperty(step);
            const next = checker.getTypeOfSymbol(property);
            type = checker.getIndexTypeOfType(next, ts.IndexKind.Number) ?? next;
        }

        return property.declarations;
    });
}

function note(used, declaration) {
    if (!declaration.getSourceFile().fileName.includes("@types/office-js"))
        return;
    const name = qualifiedName(declaration);
    // Loading, and what every object has, belong to the first set of each program; kinds of values are no calls.
    if (/\.(load|context|sync|isNullObject|value|run)$/.test(name) || name.startsWith("OfficeExtension.") || ts.isEnumMember(declaration) || ts.isModuleDeclaration(declaration) || ts.isEnumDeclaration(declaration))
        return;
    const set = setOf(declaration) ?? setOf(declaration.parent) ?? "";
    if (!used.get(name))
        used.set(name, set);
}

function setOf(node) {
    return /\[Api set: (\w+ \d+\.\d+)/.exec(node?.getFullText().split("*/")[0] ?? "")?.[1];
}

function qualifiedName(node) {
    const names = [];
    for (let each = node; each; each = each.parent) {
        if (each.name && (ts.isIdentifier(each.name) || ts.isStringLiteral(each.name)))
            names.unshift(each.name.text);
    }

    return names.join(".");
}
