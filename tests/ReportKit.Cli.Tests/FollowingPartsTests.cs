namespace ReportKit.Cli.Tests;

/// <summary>What belongs to a sheet that commands write into: further tables, pivots, controls, links, and what stands where rows go.</summary>
public sealed class FollowingPartsTests : EditedMaster
{
    private const string Relationships = "xl/worksheets/_rels/sheet4.xml.rels";
    private const string Type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    [Fact]
    public void Second_table_of_the_sheet_follows()
    {
        AddTotals();
        Add("xl/tables/table9.xml", "<table xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" id=\"9\" name=\"Mine\" displayName=\"Mine\" ref=\"Y20:Y21\"><tableColumns count=\"1\"><tableColumn id=\"1\" name=\"Many\"><calculatedColumnFormula>COUNTA(A$2:A$3)+J$4</calculatedColumnFormula></tableColumn></tableColumns></table>", "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml", "table", Relationships);

        Import(2);

        Assert.Contains("<calculatedColumnFormula>COUNTA(A$2:A$5)+J$6</calculatedColumnFormula>", Part("xl/tables/table9.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Controls_below_the_table_stay_below_and_keep_their_cells()
    {
        AddTotals();
        Add("xl/drawings/vmlDrawing9.vml", "<xml xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><x:ClientData ObjectType=\"Drop\"><x:Anchor>1, 0, 9, 0, 2, 0, 10, 0</x:Anchor><x:FmlaLink>$J$4</x:FmlaLink></x:ClientData><x:ClientData ObjectType=\"Note\"><x:Anchor>1, 0, 9, 0, 2, 0, 10, 0</x:Anchor></x:ClientData></xml>", "application/vnd.openxmlformats-officedocument.vmlDrawing", "vmlDrawing", Relationships);
        Add("xl/ctrlProps/ctrlProp9.xml", "<formControlPr xmlns=\"http://schemas.microsoft.com/office/spreadsheetml/2009/9/main\" objectType=\"Drop\" fmlaLink=\"$J$4\" fmlaRange=\"$J$2:$J$3\"/>", "application/vnd.ms-excel.controlproperties+xml", "ctrlProp", Relationships);
        Change(Statements, "<tableParts", "<controls><control shapeId=\"1\" name=\"List\"><controlPr linkedCell=\"$J$4\"><anchor><from><col>1</col><colOff>0</colOff><row>9</row><rowOff>0</rowOff></from><to><col>2</col><colOff>0</colOff><row>10</row><rowOff>0</rowOff></to></anchor></controlPr></control></controls><tableParts");

        Import(2);

        Assert.Contains("<x:Anchor>1, 0, 11, 0, 2, 0, 12, 0</x:Anchor><x:FmlaLink>$J$6</x:FmlaLink></x:ClientData><x:ClientData ObjectType=\"Note\"><x:Anchor>1, 0, 9, 0, 2, 0, 10, 0</x:Anchor>", Part("xl/drawings/vmlDrawing9.vml"), StringComparison.Ordinal);
        Assert.Contains("fmlaLink=\"$J$6\" fmlaRange=\"$J$2:$J$5\"", Part("xl/ctrlProps/ctrlProp9.xml"), StringComparison.Ordinal);
        Assert.Contains("linkedCell=\"$J$6\"><anchor><from><col>1</col><colOff>0</colOff><row>11</row><rowOff>0</rowOff></from><to><col>2</col><colOff>0</colOff><row>12</row>", Part(Statements), StringComparison.Ordinal);
    }

    [Fact]
    public void Formula_of_a_cell_of_a_pivot_that_is_made_anew_has_no_result()
    {
        AddPivot("ref=\"A1:V3\" sheet=\"Statements\"");
        Add("xl/pivotTables/pivotTable1.xml", "<pivotTableDefinition xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" name=\"P\" cacheId=\"1\" dataCaption=\"V\"><location ref=\"A20:C22\" firstHeaderRow=\"1\" firstDataRow=\"1\" firstDataCol=\"1\"/></pivotTableDefinition>", "application/vnd.openxmlformats-officedocument.spreadsheetml.pivotTable+xml", "pivotTable", "xl/worksheets/_rels/sheet6.xml.rels");
        Add("xl/pivotTables/_rels/pivotTable1.xml.rels", $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"{Type}pivotCacheDefinition\" Target=\"../pivotCache/pivotCacheDefinition1.xml\"/></Relationships>");
        Put(Abbreviations, "H2", "Speakers!B21*2", "8");
        Put(Speakers, "H2", "B19", "7");

        Import(1);

        Assert.Contains("<c r=\"H2\"><f>Speakers!B21*2</f></c>", Part(Abbreviations), StringComparison.Ordinal);
        Assert.Contains("<c r=\"H2\"><f>B19</f><v>7</v></c>", Part(Speakers), StringComparison.Ordinal);
    }

    [Fact]
    public void New_rows_get_the_formula_of_the_column_where_the_rows_above_have_none()
    {
        Edit(StatementsTable, xml => xml
            .Replace("ref=\"A1:V3\"", "ref=\"A1:W3\"", StringComparison.Ordinal)
            .Replace("</tableColumns>", "<tableColumn id=\"23\" name=\"Words\"><calculatedColumnFormula>LEN(J2)+COUNTA(A$2:A$3)</calculatedColumnFormula></tableColumn></tableColumns>", StringComparison.Ordinal));

        Import(2);

        Assert.Contains("<f>LEN(J4)+COUNTA(A$2:A$5)</f>", Part(Statements), StringComparison.Ordinal);
        Assert.Contains("<f>LEN(J5)+COUNTA(A$2:A$5)</f>", Part(Statements), StringComparison.Ordinal);
    }

    [Fact]
    public void Totals_that_run_upwards_have_no_results()
    {
        Put(Abbreviations, "H2", "I2+1", "4");
        Change(Abbreviations, "</row>", "<c r=\"I2\"><f>J2+1</f><v>3</v></c><c r=\"J2\"><f>COUNTA(Statements!A:A)</f><v>2</v></c></row>");

        Import(1);

        Assert.Contains("<c r=\"H2\"><f>I2+1</f></c><c r=\"I2\"><f>J2+1</f></c><c r=\"J2\"><f>COUNTA(Statements!A:A)</f></c>", Part(Abbreviations), StringComparison.Ordinal);
    }

    [Fact]
    public void Link_where_new_rows_go_is_named()
    {
        AddLink("J4", "https://example.org/mine");
        AssertRefused("Statements!J4 leads to an address, and new rows have to go there. Remove the link, and try again.\n");
    }

    [Fact]
    public void Comment_where_new_rows_go_is_named()
    {
        Add("xl/comments9.xml", "<comments xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><authors><author>Me</author></authors><commentList><comment ref=\"G5\" authorId=\"0\"><text><t>Later.</t></text></comment></commentList></comments>", "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml", "comments", Relationships);
        AssertRefused("Statements!G5 has a comment, and new rows have to go there. Delete the comment, or move it to another sheet, and try again.\n");
    }

    [Fact]
    public void Cell_that_gets_other_words_no_longer_leads_where_it_led()
    {
        AddLink("J2:J3", "https://example.org/first");
        Assert.Equal(ExitCodes.Done, Reportkit.Run("share", "statements.xlsx", "--to", "anna.xlsx", "--for", "Anna").ExitCode);
        var returned = Zip.Entries(File.ReadAllBytes(Reportkit.File("anna.xlsx")))
            .Select(part => (part.Name, System.Text.Encoding.UTF8.GetString(part.Content).Replace(">[First.](https://example.org/first)</t>", ">Otherwise.</t>", StringComparison.Ordinal)));
        File.WriteAllBytes(Reportkit.File("anna.xlsx"), Zip.Of([.. returned]));

        var result = Reportkit.Run("merge", "statements.xlsx", "anna.xlsx");

        Assert.Equal((ExitCodes.Done, ""), (result.ExitCode, result.Error));
        Assert.Contains("\"text\": \"Otherwise.\"", Exported(), StringComparison.Ordinal);
        Assert.Contains("\"text\": \"[Second.](https://example.org/first)\"", Exported(), StringComparison.Ordinal);
        Assert.StartsWith("Nothing new", Reportkit.Run("merge", "statements.xlsx", "anna.xlsx").Output, StringComparison.Ordinal);
    }

    private void AddLink(string cells, string target)
    {
        Change(Relationships, "</Relationships>", $"<Relationship Id=\"rIdLink\" Type=\"{Type}hyperlink\" Target=\"{target}\" TargetMode=\"External\"/></Relationships>");
        Change(Statements, "<printOptions", $"<hyperlinks><hyperlink ref=\"{cells}\" r:id=\"rIdLink\"/></hyperlinks><printOptions");
    }
}
