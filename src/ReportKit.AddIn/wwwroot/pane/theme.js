// Wears the colours of the program around the pane; where it names none, the system's hold.

import { theme } from "../office/host.js";

export function followTheme() {
    const wear = () => {
        const shown = theme();
        if (shown)
            document.documentElement.dataset.theme = shown.isDark ? "dark" : "light";
    };
    wear();

    // Excel and Word tell nobody that their theme has changed; whoever changed it comes back to the pane.
    window.addEventListener("focus", wear);
    document.addEventListener("visibilitychange", wear);
}
