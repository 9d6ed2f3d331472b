using System.Collections.Immutable;
using Newtonsoft.Json;
using ReportKit.Datasets;
using ReportKit.Findings;
using ReportKit.Interchange;
using ReportKit.Schema;
using ReportKit.Sheets;

namespace ReportKit.Sharing;

/// <summary>Reads a share token by token: it may come from anybody, and be of any size and shape.</summary>
internal sealed class ShareReader(JsonReader json, string name)
{
    /// <summary>As many as cells of a sheet have comments in the worst of workbooks.</summary>
    private const int MostComments = 1 << 20;

    private readonly Dictionary<string, string> texts = new(StringComparer.Ordinal);
    private readonly List<CellComment> comments = [];
    private Dictionary<Sheet, ImmutableArray<Column>>? columns;
    private Dataset? rows;

    public static string Damaged(string name) => $"{name} does not say what was sent: it is damaged, or was made by another version of ReportKit.";

    /// <exception cref="UnusableFileException">It is no share.</exception>
    public Share Read()
    {
        Expect(JsonToken.StartObject);
        while (Next() == JsonToken.PropertyName)
            ReadMember((string)json.Value!);
        if (columns is null || rows is null)
            throw NoShare();

        var sent = DatasetBuilder.Build(sheet => SentTable.Of(sheet, columns[sheet], rows[sheet].AllRows));
        return new Share(Text(ShareJson.Id), texts.GetValueOrDefault(ShareJson.For), Text(ShareJson.File), sent, ShareSelection.CommentsOn(sent, comments))
        {
            Report = texts.GetValueOrDefault(ShareJson.Report),
        };
    }

    private void ReadMember(string member)
    {
        switch (member)
        {
            case ShareJson.Id or ShareJson.For or ShareJson.File or ShareJson.Report:
                texts[member] = NextText();
                break;
            case ShareJson.Columns:
                columns = ReadColumns();
                break;
            case ShareJson.Comments:
                ReadComments();
                break;
            case ShareJson.Rows:
                rows = ReadRows();
                break;
            default:
                json.Skip();
                break;
        }
    }

    private Dataset ReadRows()
    {
        try
        {
            return JsonImport.Read(json, name).Value;
        }
        catch (UnusableFileException fault)
        {
            throw new UnusableFileException(Damaged(name), fault);
        }
    }

    private Dictionary<Sheet, ImmutableArray<Column>> ReadColumns()
    {
        var read = MasterWorkbook.Sheets.ToDictionary(sheet => sheet, _ => ImmutableArray<Column>.Empty);
        Expect(JsonToken.StartObject);
        while (Next() == JsonToken.PropertyName)
        {
            var sheet = SheetOf((string)json.Value!);
            var named = new List<Column>();
            Expect(JsonToken.StartArray);
            while (Next() == JsonToken.String)
            {
                var column = ColumnOf(sheet, (string)json.Value!);
                if (named.Contains(column))
                    throw NoShare();
                named.Add(column);
            }

            if (json.TokenType != JsonToken.EndArray)
                throw NoShare();
            read[sheet] = [.. named];
        }

        return read;
    }

    private void ReadComments()
    {
        Expect(JsonToken.StartArray);
        while (Next() == JsonToken.StartObject)
        {
            var comment = new Dictionary<string, string>(StringComparer.Ordinal);
            while (Next() == JsonToken.PropertyName)
            {
                var property = (string)json.Value!;
                if (property is "sheet" or "key" or "column" or "author" or "text")
                    comment[property] = NextText();
                else
                    json.Skip();
            }

            if (comment.Count < 5 || comments.Count == MostComments)
                throw NoShare();
            var sheet = SheetOf(comment["sheet"]);
            comments.Add(new CellComment(sheet, comment["key"], ColumnOf(sheet, comment["column"]), comment["author"], comment["text"]));
        }

        if (json.TokenType != JsonToken.EndArray)
            throw NoShare();
    }

    private JsonToken Next() => json.Read() ? json.TokenType : throw NoShare();

    private void Expect(JsonToken token)
    {
        if (Next() != token)
            throw NoShare();
    }

    private string NextText()
    {
        Expect(JsonToken.String);
        return (string)json.Value!;
    }

    private string Text(string member) => texts.GetValueOrDefault(member) ?? throw NoShare();

    private Sheet SheetOf(string jsonName) =>
        MasterWorkbook.Sheets.FirstOrDefault(sheet => sheet.JsonName == jsonName) ?? throw NoShare();

    private Column ColumnOf(Sheet sheet, string jsonName) =>
        sheet.Columns.FirstOrDefault(column => column.JsonName == jsonName) ?? throw NoShare();

    private UnusableFileException NoShare() => new(Damaged(name));
}
