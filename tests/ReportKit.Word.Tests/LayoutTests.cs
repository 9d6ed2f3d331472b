using System.Net;
using System.Net.Sockets;
using ReportKit.Packaging.Conversion;
using ReportKit.Word.Layout;
using ReportKit.Word.Templates;
using ReportKit.Word.Writing;

namespace ReportKit.Word.Tests;

/// <summary>The pages come from LibreOffice, in bounded time, and only when it shows every heading.</summary>
public sealed class LayoutTests : IDisposable
{
    private const string Shell = "/bin/sh";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [FactThatNeeds(Shell, "pgrep")]
    public void Program_that_does_not_end_is_ended_with_all_that_it_started()
    {
        using var template = Template.Open(Written.ShippedTemplate);
        var office = Office("(sleep 3600; true) & sleep 3600");

        var fault = Assert.Throws<LayoutFailedException>(() => office.Layout(Sample.Report(Sample.Of([])).Document, template.Numbering, _ => { }, TimeSpan.FromSeconds(1)));

        Assert.Equal("LibreOffice needed more than 1 seconds", fault.Message);
        Assert.True(SpinWait.SpinUntil(() => !IsRunning(folder.Path), Limit.OfPatience));
    }

    [FactThatNeeds(Need.LibreOffice)]
    public void Heading_that_the_pages_do_not_show_is_said()
    {
        var shown = Sample.Report(Sample.Of([])).Document;
        using var template = Template.Open(Written.ShippedTemplate);

        var fault = Assert.Throws<LayoutFailedException>(() => Layouter().Layout(
            shown with { Contents = [.. shown.Contents, .. shown.Contents] },
            template.Numbering,
            stream => WordReport.Write(shown, template, new Branding(null, null), layout: null, stream),
            Limit.OfPatience));

        Assert.Equal("LibreOffice shows no heading for entry 2 of the contents", fault.Message);
    }

    [FactThatNeeds(Need.LibreOffice)]
    public void Nothing_is_fetched_whatever_the_document_links_to()
    {
        var shown = Sample.Report(Sample.Of([""" "id": "S-1", "text": "Words." """])).Document;
        using var template = Template.Open(Written.ShippedTemplate);
        using var elsewhere = new TcpListener(IPAddress.Loopback, 0);
        elsewhere.Start();
        var calls = 0;
        _ = Task.Run(async () =>
        {
            // Each call is counted and hung up; the last ends with the listener.
            while (await elsewhere.AcceptTcpClientAsync() is { } call)
            {
                Interlocked.Increment(ref calls);
                call.Dispose();
            }
        });

        Layouter().Layout(shown, template.Numbering, stream => stream.Write(Linked(Written.Document(shown, pages: null), ((IPEndPoint)elsewhere.LocalEndpoint).Port).Bytes), Limit.OfPatience);

        Assert.Equal(0, Volatile.Read(ref calls));
    }

    [FactThatNeeds(Need.LibreOffice)]
    public void Last_notes_that_run_over_have_a_page_before_the_closing_page()
    {
        var words = string.Concat(Enumerable.Repeat("Words of a line.\\n", 20));
        var note = string.Join(' ', Enumerable.Range(1, 250).Select(number => $"Note {number} goes on."));
        var document = Sample.Report(Sample.Of([$"\"kind\": \"Narrative\", \"text\": \"{words}Last.\", \"note\": \"{note}\""], settings: "\"Tagline\": \"A line\"")).Document;
        using var template = Template.Open(Written.ShippedTemplate);
        var office = Layouter();

        var before = Layout(null);
        var after = Layout(before);

        Assert.True(before.NotesRunOver);
        Assert.False(after.NotesRunOver);
        Assert.Equal(before.Pages, after.Pages);

        PageLayout Layout(PageLayout? known) =>
            office.Layout(document, template.Numbering, stream => WordReport.Write(document, template, new Branding(null, null), known, stream), Limit.OfPatience);
    }

    [Fact]
    public void Without_a_program_there_is_no_layout() => Assert.Null(LibreOffice.Find(null));

    /// <summary>Whether a program is running in whose call this stands.</summary>
    private static bool IsRunning(string words) => OtherProgram.Run("pgrep", "-f", words).ExitCode == 0;

    private static LibreOffice Layouter() => LibreOffice.Find(Path.GetDirectoryName(OtherProgram.Find(Need.LibreOffice)))!;

    /// <summary>The report with a picture and a text that lie at this machine's own address.</summary>
    private static WordFile Linked(WordFile report, int port) => report
        .With("word/_rels/document.xml.rels", text => text.Replace(
            "</Relationships>",
            $"<Relationship Id=\"away\" Type=\"{WordFile.R}/image\" Target=\"http://127.0.0.1:{port}/picture.png\" TargetMode=\"External\"/></Relationships>",
            StringComparison.Ordinal))
        .With("word/document.xml", text => text.Insert(text.LastIndexOf("<w:sectPr", StringComparison.Ordinal), $"""
            <w:p><w:fldSimple w:instr=" INCLUDETEXT &quot;http://127.0.0.1:{port}/text.docx&quot; "/></w:p>
            <w:p><w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing">
            <wp:extent cx="900000" cy="900000"/><wp:docPr id="7700" name="away"/>
            <a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">
            <pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:nvPicPr><pic:cNvPr id="0" name="away"/><pic:cNvPicPr/></pic:nvPicPr>
            <pic:blipFill><a:blip r:link="away" xmlns:r="{WordFile.R}"/></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="900000" cy="900000"/></a:xfrm><a:prstGeom prst="rect"/></pic:spPr>
            </pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>
            """));

    private LibreOffice Office(string script)
    {
        File.WriteAllText(folder.File("soffice"), "#!/bin/sh\n" + script);
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(folder.File("soffice"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return LibreOffice.Find(folder.Path)!;
    }
}
