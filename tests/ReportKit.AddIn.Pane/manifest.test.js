// The manifests, read by Microsoft's own package.

import assert from "node:assert/strict";
import { fileURLToPath } from "node:url";
import { test } from "node:test";
import { OfficeAddinManifest } from "office-addin-manifest";

for (const [program, host] of [["excel", "Workbook"], ["word", "Document"]]) {
    test(`The manifest for ${program} is read as it is meant`, async () => {
        const file = fileURLToPath(new URL(`../ReportKit.AddIn.Tests/Installing/reportkit-${program}.xml`, import.meta.url));
        const { id, hosts, officeAppType, defaultLocale, permissions, displayName, defaultSettings, iconUrl } = await OfficeAddinManifest.readManifestFile(file);
        assert.match(id, /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
        assert.deepEqual({ hosts, officeAppType, defaultLocale, permissions, displayName }, {
            hosts: [host],
            officeAppType: "TaskPaneApp",
            defaultLocale: "en-GB",
            permissions: "ReadWriteDocument",
            displayName: "ReportKit",
        });
        assert.match(defaultSettings.sourceLocation, /^https:\/\/localhost:47115\/pane\.html\?view=/);
        assert.equal(iconUrl, "https://localhost:47115/icons/reportkit-32.png");
    });
}
