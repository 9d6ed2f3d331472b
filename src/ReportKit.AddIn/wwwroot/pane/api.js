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
 * @param {string} key The one that stands in the address of the installed page; the tool gives a token for it, new at every start.
 */
export function apiWith(key) {
    /** @type {Promise<string> | null} */
    let token = null;

    /**
     * @param {string} path
     * @param {RequestInit} options
     */
    async function call(path, options = {}) {
        const known = token;
        const answer = await fetched(path, options, await (token ??= askForToken()));
        if (answer.ok)
            return answer;
        // A tool that was started anew has another token.
        if (answer.status === 401 && known) {
            token = null;
            return call(path, options);
        }

        throw new Refusal(answer.status, await sentenceOf(answer));
    }

    async function askForToken() {
        try {
            const answer = await fetched("token", json({ key }));
            if (!answer.ok)
                throw new Refusal(answer.status, await sentenceOf(answer));
            return (await answer.json()).token;
        } catch (fault) {
            token = null;
            throw fault;
        }
    }

    return {
        /** @param {string} path */
        get: async path => (await call(path)).json(),
        /**
         * @param {string} path
         * @param {unknown} body
         */
        async post(path, body) {
            const answer = await call(path, json(body));
            return answer.status === 204 ? null : answer.json();
        },
        /** @param {string} path */
        file: async path => (await call(path)).blob(),
    };
}

/**
 * @param {unknown} body
 * @returns {RequestInit}
 */
const json = body => ({ method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) });

/**
 * @param {string} path
 * @param {RequestInit} options
 * @param {string} [token]
 */
const fetched = (path, options, token) => fetch(`/api/${path}`, { ...options, headers: { ...options.headers, ...token && { "X-ReportKit-Token": token } } })
    .catch(() => {
        throw new Refusal(0, "ReportKit does not answer. Start reportkit addin again, then reload this pane.");
    });

/** @param {Response} answer */
async function sentenceOf(answer) {
    try {
        return (await answer.json()).message;
    } catch {
        return `ReportKit answered with the status ${answer.status}.`;
    }
}
