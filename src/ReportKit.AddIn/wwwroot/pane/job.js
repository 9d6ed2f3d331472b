// Something that the tool makes in the background: its progress, and what to do with the file.

import { button, h } from "./dom.js";

const restBetweenQuestions = 300;

/**
 * @param {import("./api.js").Api} api
 * @param {{attempt: <T>(action: () => Promise<T>) => Promise<T | undefined>}} messages
 */
export function jobProgress(api, { attempt }) {
    const bar = h("progress", { hidden: true, "aria-label": "Progress" });
    const log = h("ul", { class: "log" });
    const actions = h("div", { class: "actions" });
    let isRunning = false;

    /**
     * @param {() => Promise<{job: string}>} start
     * @returns {Promise<boolean>} Whether it was made; not where one is running already.
     */
    async function run(start) {
        if (isRunning)
            return false;
        isRunning = true;
        log.replaceChildren();
        actions.replaceChildren();
        bar.hidden = false;
        const isDone = await attempt(async () => {
            const { job } = await start();
            const end = await finished(job);
            if (end.state === "failed")
                throw new Error(end.message ?? "It was not made.");
            if (end.file)
                actions.replaceChildren(button("Open the folder", openFolder, "primary"), button("Download", () => download(job, String(end.file))));
            return true;
        });
        bar.hidden = true;
        isRunning = false;
        return isDone ?? false;
    }

    /**
     * @param {string} job
     * @returns {Promise<import("../model/contract.js").Job>}
     */
    async function finished(job) {
        for (;;) {
            const state = await api.get(`jobs/${job}`);
            log.replaceChildren(...state.log.map((/** @type {string} */ line) => h("li", {}, line)));
            if (state.state !== "running")
                return state;
            await new Promise(resolve => setTimeout(resolve, restBetweenQuestions));
        }
    }

    const openFolder = () => attempt(() => api.post("open-folder", {}));

    /**
     * @param {string} job
     * @param {string} name
     */
    async function download(job, name) {
        await attempt(async () => {
            const address = URL.createObjectURL(await api.file(`jobs/${job}/file`));
            h("a", { href: address, download: name }).click();
            setTimeout(() => URL.revokeObjectURL(address), 60_000);
        });
    }

    return { element: h("div", { class: "job" }, bar, h("div", { role: "log", "aria-label": "Log" }, log), actions), run };
}
