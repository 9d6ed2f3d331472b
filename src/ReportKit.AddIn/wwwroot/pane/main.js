// Starts the pane: asks the tool for the schema, and shows the tabs of the program that it stands in.

import { hasOffice, whenReady } from "../office/host.js";
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
        showOnly(...howToOpen());
        return;
    }

    followTheme();
    const address = new URLSearchParams(location.search);
    const key = address.get("key");
    if (key === null) {
        showOnly(h("p", {}, "This pane was installed by an earlier ReportKit. Run reportkit addin install once more, and start Excel or Word anew."));
        return;
    }

    const api = apiWith(key);
    const [session, schema] = await Promise.all([api.get("session"), api.get("schema")]);
    const services = { api, session, schema };
    const views = host === "Excel" ? excelViews(services) : [insertView(services), refreshView(services), whereView(services)];
    document.body.replaceChildren(h("main", {},
        h("h1", { class: "unseen" }, "ReportKit"),
        ...host === "Excel" ? await otherWorkbook(services) : [],
        ...tabs(views, address.get("view"))));
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

/** What to do, for whoever opens the page in a browser; and where the script is missing by which the page knows its program. */
function howToOpen() {
    return [
        h("p", {}, "This page is the task pane of Excel and Word, and does nothing in a browser of its own."),
        h("ol", {},
            h("li", {}, "Once on this machine: reportkit addin install"),
            h("li", {}, "Leave reportkit addin running: it serves the pane."),
            h("li", {}, "In Excel or Word, choose ReportKit on the tab Home.")),
        ...hasOffice() ? [] : [h("p", {}, "If you are in Excel or Word: the script of Microsoft that every pane loads did not arrive. Look whether this machine is connected to the internet, and open the pane again.")],
    ];
}

/** @param {HTMLElement[]} words What there is to say in place of the views. */
function showOnly(...words) {
    document.body.replaceChildren(h("main", {}, h("div", { class: "panel alone" }, h("h1", {}, "ReportKit"), ...words)));
}

start().catch(fault => showOnly(h("p", { class: "alert", role: "alert" }, fault.message)));
