// Calls the tool, which serves this page.

/** What the tool refused, with its sentence. */
export class Refusal extends Error {
    /**
     * @param {number} status
     * @param {string} message
     */
    constructor(status, message) {
        super(message);
        this.status = status;
    }
}

/**
 * @typedef {ReturnType<typeof apiWith>} Api
 * @param {string} token The one that the page carries.
 */
export function apiWith(token) {
    /**
     * @param {string} path
     * @param {RequestInit} options
     */
    async function call(path, options = {}) {
        const answer = await fetch(`/api/${path}`, { ...options, headers: { ...options.headers, "X-ReportKit-Token": token } })
            .catch(() => {
                throw new Refusal(0, "ReportKit does not answer. Start reportkit addin again, then reload this pane.");
            });
        if (!answer.ok)
            throw new Refusal(answer.status, await sentenceOf(answer));
        return answer;
    }

    return {
        /** @param {string} path */
        get: async path => (await call(path)).json(),
        /**
         * @param {string} path
         * @param {unknown} body
         */
        async post(path, body) {
            const answer = await call(path, { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) });
            return answer.status === 204 ? null : answer.json();
        },
        /** @param {string} path */
        file: async path => (await call(path)).blob(),
    };
}

/** @param {Response} answer */
async function sentenceOf(answer) {
    try {
        return (await answer.json()).message;
    } catch {
        return `ReportKit answered with the status ${answer.status}.`;
    }
}
