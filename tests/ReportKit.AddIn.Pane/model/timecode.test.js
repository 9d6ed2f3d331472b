import assert from "node:assert/strict";
import { test } from "node:test";
import { comparableAddress, printedTime, secondsOf, understoodLocator } from "../../../src/ReportKit.AddIn/wwwroot/model/timecode.js";

const times = [
    ["1h14", "1:14:00"], ["1h14m20s", "1:14:20"], ["1:14:20", "1:14:20"], ["74m20s", "1:14:20"], ["74 min 20 sec", "1:14:20"], ["04:30", "04:30"],
    ["4:30", "04:30"], ["90s", "01:30"], ["2h", "2:00:00"], ["1 h 05 min", "1:05:00"], ["(starts at 57:20)", "57:20"], ["starts at: 1:02:03", "1:02:03"],
    ["https://youtu.be/abc?t=4460", "1:14:20"], ["https://youtu.be/abc?t=1h14m20s", "1:14:20"], ["https://www.youtube.com/watch?v=abc&t=4460s", "1:14:20"],
    ["https://video.example.org/m/3#t=74,90", "01:14"], ["https://video.example.org/m/3#t=1:14:20", "1:14:20"], ["https://video.example.org/m/3?start=61", "01:01"],
];
for (const [typed, locator] of times) {
    test(`${typed} is the time ${locator}`, () => {
        assert.deepEqual({ ...understoodLocator(typed), address: null }, { locator, address: null, isTime: true });
    });
}

for (const typed of ["p. 4", "pp. 5–6", "para 18(i)", "point 10", "12", "1h75m", "4:75", "h", "", "s. 3"]) {
    test(`“${typed}” is no time and stays as it is`, () => {
        assert.deepEqual(understoodLocator(typed), { locator: typed, address: null, isTime: false });
    });
}

test("A link without a start time gives no locator", () => {
    assert.deepEqual(understoodLocator(" https://video.example.org/m/3 "), { locator: "", address: "https://video.example.org/m/3", isTime: false });
});

test("What is printed as a time is understood as the same time", () => {
    for (let seconds = 0; seconds < 20_000; seconds += 7)
        assert.equal(secondsOf(printedTime(seconds)), seconds);
});

test("Two links to one recording are the same whatever their start time", () => {
    const links = ["https://www.youtube.com/watch?v=a_B&t=9s", "https://youtu.be/a_B?t=4460", "http://m.youtube.com/watch?t=3&v=a_B&feature=share", "https://youtu.be/a_B"];
    assert.equal(new Set(links.map(comparableAddress)).size, 1);
    assert.notEqual(comparableAddress("https://video.example.org/m/3?id=1"), comparableAddress("https://video.example.org/m/3?id=2"));
});
