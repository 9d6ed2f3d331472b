import assert from "node:assert/strict";
import { test } from "node:test";
import "../xml.js";
import { fingerprint, taggedTexts } from "../../../src/ReportKit.AddIn/wwwroot/model/wordText.js";

const part = (name, xml) => `<pkg:part pkg:name="${name}" pkg:contentType="x"><pkg:xmlData>${xml}</pkg:xmlData></pkg:part>`;
const file = (body, notes = "") => `<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage" xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">${part("/word/document.xml", `<w:document><w:body>${body}</w:body></w:document>`)}${part("/word/footnotes.xml", `<w:footnotes>${notes}</w:footnotes>`)}</pkg:package>`;
const control = (tag, content) => `<w:sdt><w:sdtPr><w:alias w:val="x"/><w:tag w:val="${tag}"/><w:id w:val="1"/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
const p = content => `<w:p><w:pPr><w:pStyle w:val="Statement"/><w:tabs><w:tab w:val="left" w:pos="720"/></w:tabs></w:pPr>${content}</w:p>`;
const r = text => `<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;

test("The paragraphs of a control end in line feeds, links and looks make no difference", () => {
    const xml = file(control("S-1", p(r("Avaria: ") + `<w:hyperlink r:id="rId1">${r("“We”")}</w:hyperlink>`) + p(r("second"))));
    assert.deepEqual(taggedTexts(xml), [{ tag: "S-1", text: "Avaria: “We”\nsecond\n" }]);
});

test("A footnote stands at its mark, without its own number", () => {
    const note = `<w:footnote w:id="3"><w:p><w:r><w:footnoteRef/></w:r>${r(" ")}${r("Source, p. 4")}</w:p><w:p>${r("Second.")}</w:p></w:footnote>`;
    const xml = file(control("S-1", p(r("Words") + `<w:r><w:footnoteReference w:id="3"/></w:r>` + r("."))), note);
    assert.deepEqual(taggedTexts(xml), [{ tag: "S-1", text: "Words^[Source, p. 4\nSecond.].\n" }]);
});

test("The space that keeps two marks apart is no text", () => {
    const notes = [1, 2].map(id => `<w:footnote w:id="${id}"><w:p>${r(`N${id}`)}</w:p></w:footnote>`).join("");
    const xml = file(control("S-1", p(r("Words") + `<w:r><w:footnoteReference w:id="1"/></w:r><w:r><w:t>\u00A0</w:t><w:footnoteReference w:id="2"/></w:r>`)), notes);
    assert.equal(taggedTexts(xml)[0].text, "Words^[N1]^[N2]\n");
});

test("Tabs, breaks, signs and entities are characters; what was deleted and the code of fields are none", () => {
    const xml = file(control("S&amp;1", p(`<w:r><w:t>a &lt; b</w:t><w:tab/><w:t>c</w:t><w:br/><w:noBreakHyphen/></w:r><w:r><w:br w:type="page"/><w:instrText>PAGE</w:instrText></w:r>`
        + `<w:del><w:r><w:delText>gone</w:delText></w:r></w:del><w:ins>${r("new")}</w:ins>`)));
    assert.deepEqual(taggedTexts(xml), [{ tag: "S&1", text: "a < b\tc\n\u2011new\n" }]);
});

test("Controls stand in the order of the document, those inside others too", () => {
    const xml = file(control("report", p(r("Heading")) + control("S-1", p(r("one"))) + control("", p(r("no tag")))) + control("S-1", p(r("again"))));
    assert.deepEqual(taggedTexts(xml).map(each => [each.tag, each.text]), [["report", "Heading\none\nno tag\n"], ["S-1", "one\n"], ["S-1", "again\n"]]);
});

test("The mark of a text is its SHA-256", async () => {
    assert.equal(await fingerprint("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
});
