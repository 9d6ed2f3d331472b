using System.Text;

namespace ReportKit.Packaging.Tests;

public sealed class OpeningTests
{
    [Fact]
    public void Parts_are_found_whatever_their_case()
    {
        using var package = Package.Open(Package.Of(("xl/SharedStrings.xml", "<sst/>")));

        Assert.Equal([Package.ContentTypes, "xl/SharedStrings.xml"], package.Parts);
        Assert.True(package.Has("xl/sharedstrings.xml"));
        using var part = new StreamReader(package.OpenPart("XL/sharedStrings.xml"));
        Assert.Equal("<sst/>", part.ReadToEnd());
    }

    [Fact]
    public void Relationships_lead_to_parts_from_the_folder_of_their_part()
    {
        using var package = Package.Open(Package.Of(("xl/_rels/workbook.xml.rels", """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
              <Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/>
              <Relationship Id="b" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/styles" Target="/xl/styles.xml"/>
              <Relationship Id="c" Type="x/theme" Target="../theme.xml"/>
              <Relationship Id="d" Type="x/hyperlink" Target="https://example.org/../a" TargetMode="External"/>
              <Relationship Id="e" Type="x/odd" Target="../../../../etc/passwd"/>
              <Relationship Id="f" Type="x/odd" Target="A.XML"/>
            </Relationships>
            """), ("xl/a.xml", "<a/>")));

        Assert.Equal(
            ["a worksheet xl/worksheets/sheet1.xml", "b styles xl/styles.xml", "c theme theme.xml", "d hyperlink https://example.org/../a external", "e odd etc/passwd", "f odd xl/a.xml"],
            package.Relationships("xl/workbook.xml").Select(found => $"{found.Id} {found.Kind} {found.Target}{(found.IsExternal ? " external" : "")}"));
    }

    [Fact]
    public void Names_with_a_backslash_lead_to_their_parts()
    {
        using var package = Package.Open(Package.Of((@"xl\_rels\workbook.xml.rels", """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
              <Relationship Id="a" Type="x/sheet" Target="worksheets/sheet1.xml"/>
              <Relationship Id="b" Type="x/sheet" Target="worksheets\sheet1.xml"/>
            </Relationships>
            """), (@"xl\worksheets\sheet1.xml", "<a/>")));

        Assert.All(package.Relationships("xl/workbook.xml"), found => Assert.Equal("xl/worksheets/sheet1.xml", found.Target));
        Assert.True(package.Has("xl/worksheets/sheet1.xml"));
    }

    [Fact]
    public void Part_without_relationships_has_none()
    {
        using var package = Package.Open(Package.Of());

        Assert.Empty(package.Relationships("xl/workbook.xml"));
    }

    [Fact]
    public void What_is_closed_twice_is_closed()
    {
        var package = Package.Open(Package.Of(("a.xml", "<a/>")));
        var part = package.OpenPart("a.xml");

        part.Dispose();
        part.Dispose();
        package.Dispose();
        package.Dispose();

        Assert.Throws<ObjectDisposedException>(() => package.OpenPart("a.xml"));
    }

    [Fact]
    public void File_is_read_while_another_program_writes_it()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder.File("a.xlsx"), Package.Of());
        using var writing = new FileStream(folder.File("a.xlsx"), FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite);

        using var package = OfficePackage.Open(folder.File("a.xlsx"), "workbook");

        Assert.Equal("a.xlsx", package.File);
    }

    [Fact]
    public void Part_may_be_read_as_often_as_it_is_needed()
    {
        const int Times = 250;
        using var package = Package.Open(Package.Of(("a.txt", new string(' ', 1 << 20))));

        for (var time = 0; time < Times; time++)
        {
            using var part = package.OpenPart("a.txt");
            part.CopyTo(Stream.Null);
        }
    }

    [Fact]
    public void Parts_in_other_encodings_and_with_every_kind_of_markup_are_read()
    {
        const string Xml = """
            <?xml version="1.0" encoding="utf-16"?>
            <!-- <not> an <element> -- -->
            <?note <nor> this ?>
            <a b="/>" c='"' d='>'>
              <x/><y ></y ><z><![CDATA[</z><nor> <this/> ]> ]]></z>
              <!----><é/>
            </a>
            """;
        var xml = Xml.Replace("-- -->", "-->", StringComparison.Ordinal);
        Encoding[] encodings = [Encoding.Unicode, Encoding.BigEndianUnicode];

        Assert.All(encodings, encoding => Assert.Equal(["a", "x", "y", "z", "é"], Package.ReadAll(Zip.Of((Package.ContentTypes, []), ("a.xml", [.. encoding.GetPreamble(), .. encoding.GetBytes(xml)])), "a.xml")));
        Assert.Equal(["a", "x", "y", "z", "é"], Package.ReadAll(Package.Of(("a.xml", xml.Replace("utf-16", "utf-8", StringComparison.Ordinal))), "a.xml"));
    }
}
