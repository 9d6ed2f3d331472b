// Build: makes the Word report.

import { save } from "../office/excelFile.js";
import { button, checkbox, h, labelled, selectOf } from "./dom.js";
import { jobProgress } from "./job.js";
import { messages } from "./message.js";

/**
 * @param {import("./services.js").ExcelServices} services
 * @returns {import("./services.js").View}
 */
export function buildView({ api, session }) {
    const message = messages();
    const job = jobProgress(api, message);
    const report = selectOf(session.reports.map(number => ({ value: number, label: number })), session.report ?? session.reports.at(-1));
    const draft = checkbox("A draft in spite of errors: DRAFT on every page, findings as comments", false);
    const layout = checkbox("Fill in the page numbers of the contents", session.layout);

    async function build() {
        const isMade = await job.run(async () => {
            message.say("Saving the workbook …");
            await save();
            message.say("Building …");
            return api.post("build", { report: report.value || null, draft: draft.input.checked, layout: session.layout && layout.input.checked });
        });
        if (isMade)
            message.say("The report is made.");
    }

    return {
        id: "build",
        label: "Build",
        element: h("div", { class: "form" },
            labelled("Report", report),
            draft.element,
            session.layout ? layout.element : h("p", { class: "help" }, "Word will fill in the page numbers: LibreOffice is not on this machine."),
            h("div", { class: "actions" }, button("Build the report", build, "primary")),
            message.element,
            job.element),
    };
}
