using System.Text;

namespace ReportKit.Cli.Tests;

/// <summary>
/// What people and other programs put into a master workbook: openpyxl adds a sheet with a chart, a column and a note; what it cannot
/// make is added as Excel writes it: a pivot, a picture, a text box, a thread of comments, printer settings, custom XML and macros.
/// </summary>
internal static class OthersWork
{
    private const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Spreadsheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Threads = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments";
    private const string Thread = "{697C734A-D50C-C94C-B97C-C77102E3CC2E}";
    private const string Person = "{54EE7950-7262-4200-6969-000000000002}";

    private const string AddSheetChartColumnAndNote =
        """
        import sys
        from openpyxl import load_workbook
        from openpyxl.chart import BarChart, Reference
        from openpyxl.comments import Comment
        from openpyxl.worksheet.table import TableColumn
        book = load_workbook(sys.argv[1])
        rows = book['Statements']
        table = rows.tables['Statements']
        table.ref = table.autoFilter.ref = table.ref.replace('V', 'W')
        table.tableColumns.append(TableColumn(id=23, name='Ours'))
        rows['W1'], rows['W2'] = 'Ours', 'kept'
        rows['J2'].comment = Comment('[Threaded comment]\n\nLearn more: https://go.microsoft.com/fwlink/?linkid=870924\n\nComment:\n    Is that right?', 'tc=' + sys.argv[2])
        rows['J3'].comment = Comment('On which page?', 'Ana')
        ours = book.create_sheet('Our work')
        for row in ('Body', 'Count'), ('Avaria', 2), ('Belmar', 3):
            ours.append(row)
        chart = BarChart()
        chart.add_data(Reference(ours, min_col=2, min_row=1, max_row=3), titles_from_data=True)
        ours.add_chart(chart, 'H1')
        book.save(sys.argv[1])
        """;

    private const string PivotCache =
        $"""
        <pivotCacheDefinition xmlns="{Spreadsheet}" xmlns:r="{Relationships}" r:id="rId1" refreshedBy="Ana" refreshedDate="46000" createdVersion="6" refreshedVersion="6" minRefreshableVersion="3" recordCount="2"><cacheSource type="worksheet"><worksheetSource ref="A1:B3" sheet="Our work"/></cacheSource><cacheFields count="2"><cacheField name="Body" numFmtId="0"><sharedItems count="2"><s v="Avaria"/><s v="Belmar"/></sharedItems></cacheField><cacheField name="Count" numFmtId="0"><sharedItems containsSemiMixedTypes="0" containsString="0" containsNumber="1" containsInteger="1" minValue="2" maxValue="3"/></cacheField></cacheFields></pivotCacheDefinition>
        """;

    private const string PivotRecords =
        $"""<pivotCacheRecords xmlns="{Spreadsheet}" count="2"><r><x v="0"/><n v="2"/></r><r><x v="1"/><n v="3"/></r></pivotCacheRecords>""";

    private const string Pivot =
        $"""
        <pivotTableDefinition xmlns="{Spreadsheet}" name="Sums" cacheId="1" applyNumberFormats="0" applyBorderFormats="0" applyFontFormats="0" applyPatternFormats="0" applyAlignmentFormats="0" applyWidthHeightFormats="1" dataCaption="Values" updatedVersion="6" minRefreshableVersion="3" createdVersion="6" indent="0" outline="1" outlineData="1"><location ref="D1:E4" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/><pivotFields count="2"><pivotField axis="axisRow" showAll="0"><items count="3"><item x="0"/><item x="1"/><item t="default"/></items></pivotField><pivotField dataField="1" showAll="0"/></pivotFields><rowFields count="1"><field x="0"/></rowFields><rowItems count="3"><i><x/></i><i><x v="1"/></i><i t="grand"><x/></i></rowItems><colItems count="1"><i/></colItems><dataFields count="1"><dataField name="Sum of Count" fld="1" baseField="0" baseItem="0"/></dataFields></pivotTableDefinition>
        """;

    private const string PictureAndTextBox =
        $"""
        <xdr:twoCellAnchor xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><xdr:from><xdr:col>7</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>20</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>9</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>24</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to><xdr:sp macro="" textlink=""><xdr:nvSpPr><xdr:cNvPr id="11" name="TextBox 1"/><xdr:cNvSpPr txBox="1"/></xdr:nvSpPr><xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="1000000" cy="500000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr><xdr:txBody><a:bodyPr/><a:lstStyle/><a:p><a:r><a:t>A remark in a box</a:t></a:r></a:p></xdr:txBody></xdr:sp><xdr:clientData/></xdr:twoCellAnchor>
        <xdr:twoCellAnchor xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><xdr:from><xdr:col>7</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>26</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>9</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>30</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to><xdr:pic><xdr:nvPicPr><xdr:cNvPr id="12" name="Picture 1"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip xmlns:r="{Relationships}" r:embed="rIdPicture"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="1000000" cy="500000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic><xdr:clientData/></xdr:twoCellAnchor>
        """;

    private const string ThreadOfComments =
        $"""<ThreadedComments xmlns="{Threads}"><threadedComment ref="J2" dT="2026-01-02T10:00:00.00" personId="{Person}" id="{Thread}"><text>Is that right?</text></threadedComment></ThreadedComments>""";

    private const string PersonList = $"""<personList xmlns="{Threads}"><person displayName="Ana of Avaria" id="{Person}" userId="Ana" providerId="None"/></personList>""";

    private const string CustomProperties =
        """<ds:datastoreItem xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml" ds:itemID="{0A5D1B5C-6D31-4C07-8A0A-3D3F6E1C2B4A}"><ds:schemaRefs/></ds:datastoreItem>""";

    /// <summary>A grey dot.</summary>
    private static readonly byte[] Picture = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==");

    /// <summary>Adds all of it to a workbook that has at least two statements.</summary>
    /// <param name="hasMacros">Whether there are macros too, as in an <c>.xlsm</c>.</param>
    public static void AddTo(string path, bool hasMacros)
    {
        OtherProgram.Python(AddSheetChartColumnAndNote, path, Thread);
        var parts = Zip.Entries(File.ReadAllBytes(path)).ToDictionary(part => part.Name, part => part.Content);
        var (statements, ours) = ("xl/worksheets/sheet4.xml", "xl/worksheets/sheet9.xml");

        Add("xl/pivotCache/pivotCacheRecords1.xml", PivotRecords, "application/vnd.openxmlformats-officedocument.spreadsheetml.pivotCacheRecords+xml");
        Add("xl/pivotCache/pivotCacheDefinition1.xml", PivotCache, "application/vnd.openxmlformats-officedocument.spreadsheetml.pivotCacheDefinition+xml");
        Add("xl/pivotTables/pivotTable1.xml", Pivot, "application/vnd.openxmlformats-officedocument.spreadsheetml.pivotTable+xml");
        Relate("xl/pivotCache/pivotCacheDefinition1.xml", "rId1", "/pivotCacheRecords", "pivotCacheRecords1.xml");
        Relate("xl/pivotTables/pivotTable1.xml", "rId1", "/pivotCacheDefinition", "../pivotCache/pivotCacheDefinition1.xml");
        Relate(ours, "rIdPivot", "/pivotTable", "../pivotTables/pivotTable1.xml");
        Relate("xl/workbook.xml", "rIdPivot", "/pivotCacheDefinition", "pivotCache/pivotCacheDefinition1.xml");
        Change("xl/workbook.xml", "</workbook>", $"<pivotCaches><pivotCache xmlns:r=\"{Relationships}\" cacheId=\"1\" r:id=\"rIdPivot\"/></pivotCaches></workbook>");

        parts["xl/media/image1.png"] = Picture;
        Change("[Content_Types].xml", "<Default ", "<Default Extension=\"png\" ContentType=\"image/png\"/><Default ");
        Relate("xl/drawings/drawing1.xml", "rIdPicture", "/image", "../media/image1.png");
        Change("xl/drawings/drawing1.xml", "</wsDr>", PictureAndTextBox + "</wsDr>");

        Add("xl/threadedComments/threadedComment1.xml", ThreadOfComments, "application/vnd.ms-excel.threadedcomments+xml");
        Add("xl/persons/person.xml", PersonList, "application/vnd.ms-excel.person+xml");
        Relate(statements, "rIdThread", "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment", "../threadedComments/threadedComment1.xml");
        Relate("xl/workbook.xml", "rIdPersons", "http://schemas.microsoft.com/office/2017/10/relationships/person", "persons/person.xml");

        Add("xl/printerSettings/printerSettings1.bin", "\u0001\u0002 settings", "application/vnd.openxmlformats-officedocument.spreadsheetml.printerSettings");
        Relate(statements, "rIdPrinter", "/printerSettings", "../printerSettings/printerSettings1.bin");
        Change(statements, "<pageSetup ", $"<pageSetup xmlns:r=\"{Relationships}\" r:id=\"rIdPrinter\" ");

        Add("customXml/item1.xml", "<kept xmlns=\"urn:example\">\r\n</kept>", "application/xml");
        Add("customXml/itemProps1.xml", CustomProperties, "application/vnd.openxmlformats-officedocument.customXmlProperties+xml");
        Relate("customXml/item1.xml", "rId1", "/customXmlProps", "itemProps1.xml");
        Relate("xl/workbook.xml", "rIdCustom", "/customXml", "../customXml/item1.xml");

        if (hasMacros)
        {
            Add("xl/vbaProject.bin", "\u00D0\u00CF macros", "application/vnd.ms-office.vbaProject");
            Relate("xl/workbook.xml", "rIdMacros", "http://schemas.microsoft.com/office/2006/relationships/vbaProject", "vbaProject.bin");
            Change("[Content_Types].xml", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml", "application/vnd.ms-excel.sheet.macroEnabled.main+xml");
        }

        File.WriteAllBytes(path, Zip.Of([.. parts.Select(part => (part.Key, part.Value))]));

        void Add(string part, string text, string contentType)
        {
            parts[part] = Encoding.UTF8.GetBytes(text);
            Change("[Content_Types].xml", "</Types>", $"<Override PartName=\"/{part}\" ContentType=\"{contentType}\"/></Types>");
        }

        void Relate(string from, string id, string type, string target)
        {
            var rels = $"{Path.GetDirectoryName(from)}/_rels/{Path.GetFileName(from)}.rels";
            parts.TryAdd(rels, "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"></Relationships>"u8.ToArray());
            Change(rels, "</Relationships>", $"<Relationship Id=\"{id}\" Type=\"{(type.StartsWith('/') ? Relationships + type : type)}\" Target=\"{target}\"/></Relationships>");
        }

        void Change(string part, string mark, string with)
        {
            var text = Encoding.UTF8.GetString(parts[part]);
            var at = text.IndexOf(mark, StringComparison.Ordinal);
            Assert.True(at >= 0, $"{part} holds no {mark}.");
            parts[part] = Encoding.UTF8.GetBytes(text[..at] + with + text[(at + mark.Length)..]);
        }
    }
}
