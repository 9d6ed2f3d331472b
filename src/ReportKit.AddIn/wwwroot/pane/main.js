// Starts the pane: asks the tool for the schema, and shows the tabs of the program that it stands in.

import { whenReady } from "../office/host.js";
import { workbookName } from "../office/excelTables.js";
import { addView } from "./addView.js";
import { apiWith } from "./api.js";
import { buildView } from "./buildView.js";
import { checkView } from "./checkView.js";
import { h } from "./dom.js";
import { insertView } from "./insertView.js";
import { mergeView } from "./mergeView.js";
import { openBook } from "./openBook.js";
import { previewView } from "./previewView.js";
import { refreshView } from "./refreshView.js";
import { shareView } from "./shareView.js";
import { tabs } from "./tabs.js";
import { followTheme } from "./theme.js";
import { whereView } from "./whereView.js";

/** @typedef {import("./services.js").Services} Services */

async function start() {
    const host = await whenReady();
    if (host === null) {
        showOnly(h("p", {}, "This page is a task pane. Open it from the Home tab of Excel or Word."));
        return;
    }

    followTheme();
    const api = apiWith(document.querySelector("meta[name=reportkit-token]")?.getAttribute("content") ?? "");
    const [session, schema] = await Promise.all([api.get("session"), api.get("schema")]);
    const services = { api, session, schema };
    const views = host === "Excel" ? excelViews(services) : [insertView(services), refreshView(services), whereView(services)];
    const wanted = new URLSearchParams(location.search).get("view");
    document.body.replaceChildren(h("main", {},
        h("h1", { class: "unseen" }, "ReportKit"),
        ...host === "Excel" ? await otherWorkbook(services) : [],
        ...tabs(views, wanted)));
}

/** @param {Services} services */
function excelViews(services) {
    const all = { ...services, book: openBook(services.api, services.schema) };
    return [checkView(all), addView(all), previewView(all), buildView(all), shareView(all), mergeView(all)];
}

/**
 * A warning where another workbook is open than the one that the tool was started with.
 * @param {Services} services
 */
async function otherWorkbook({ session }) {
    const open = await workbookName();
    return open.toLowerCase() === session.workbook.toLowerCase() ? [] : [h("p", { class: "alert", role: "alert" },
        `ReportKit was started with ${session.workbook}, but this is ${open}. Open that workbook, or start reportkit addin with this one.`)];
}

/** @param {HTMLElement} words What there is to say in place of the views. */
function showOnly(words) {
    document.body.replaceChildren(h("main", {}, h("div", { class: "panel" }, h("h1", {}, "ReportKit"), words)));
}

start().catch(fault => showOnly(h("p", { class: "alert", role: "alert" }, fault.message)));
