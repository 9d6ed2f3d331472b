using ReportKit.Dates;
using ReportKit.Findings;
using ReportKit.Schema;
using ReportKit.Sheets;
using ReportKit.Spreadsheets.Contents;
using ReportKit.Spreadsheets.Mapping;
using ReportKit.Spreadsheets.Tables;
using ReportKit.Typed;

namespace ReportKit.Spreadsheets.Rows;

/// <summary>Makes of one row of a table a row of Statements, with the source and the speakers that it names.</summary>
/// <param name="dates">The columns of dates, by their index.</param>
/// <param name="isSpeaker">Whether a name is that of one speaker.</param>
internal sealed class StatementRow(ForeignRow row, ColumnMapping mapping, OwnHeaders headers, IReadOnlyDictionary<int, DateColumn> dates, Func<string, bool> isSpeaker, ImportedRows rows, Remarks remarks)
{
    private readonly int line = rows.NextStatement;
    private readonly RowBuilder statement = new(StatementColumns.Sheet, rows.NextStatement);
    private readonly Dictionary<Column, object> source = [];
    private readonly Dictionary<Column, object> speaker = [];
    private readonly List<(MappedColumn Column, ForeignCell Cell)> own = [];
    private string? place;

    public void Add()
    {
        foreach (var column in mapping.Columns)
        {
            if (row[column.Index] is { } cell && (cell.Text.Trim().Length > 0 || cell.Form == CellForm.Error))
                Take(column, cell);
        }

        TakeSources();
        TakeSpeakers();
        if (statement[StatementColumns.Locator] is null && place is not null)
            statement[StatementColumns.Locator] = place;
        if (statement[StatementColumns.Section] is string section)
            rows.AddSection(section);
        foreach (var (column, cell) in Enumerable.Reverse(own))
            statement.Own = new OwnCell(headers.Of(column), WordsOf(cell), statement.Own);
        statement[StatementColumns.Status] ??= StatementStatus.Draft;
        rows.AddStatement(statement.ToCells());
    }

    private void Take(MappedColumn column, ForeignCell cell)
    {
        if (cell.Form == CellForm.Error)
            remarks.AddOfCell(FileRules.ErrorInCell, Severity.Error, row.Number, cell.Column, column.Target?.Column ?? StatementColumns.InternalNotes, line, cell.Text.Length > 0 ? $"The cell holds the error {cell.Text}; it is left blank." : "The formula has not been calculated yet; the cell is left blank.", "Correct it in the spreadsheet, or type the value.");
        else if (column.Target is not { } target)
            own.Add((column, cell));
        else if (target.Sheet == StatementColumns.Sheet)
            TakeOfStatement(column, target.Column, cell);
        else if (ValueOf(column, target.Column, cell) is { } value)
            (target.Sheet == SourceColumns.Sheet ? source : speaker).TryAdd(target.Column, value);
    }

    private void TakeOfStatement(MappedColumn column, Column ours, ForeignCell cell)
    {
        if (ours == StatementColumns.Source || ours == StatementColumns.AlsoIn || ours == StatementColumns.Speaker)
            return;
        if (ours == StatementColumns.Locator)
            Join(ours, CitedPlace.Of(cell, column.Name), ", ");
        else if (ours == StatementColumns.Tags)
            Join(ours, cell.Text.Trim(), "; ");
        else
            statement[ours] = ValueOf(column, ours, cell);
    }

    private void Join(Column ours, string words, string joint) => statement[ours] = statement[ours] is string there ? $"{there}{joint}{words}" : words;

    private object? ValueOf(MappedColumn column, Column ours, ForeignCell cell)
    {
        var value = ours.Kind switch
        {
            DateKind or DateSpanKind => DateOf(ours, dates[column.Index].Read(cell)),
            AddressKind => CellWords.AddressIn(cell) ?? cell.Text.Trim(),
            MarkupKind => cell.Markup,
            _ => ours.Kind.Parse(cell.Text.Trim()),
        };
        if (value is Unreadable && (ours.Kind is not (DateKind or DateSpanKind) || dates[column.Index].Question is null || TypedDate.InBothOrders(cell.Text) is (null, null)))
            remarks.AddUnreadable(row.Number, cell.Column, ours, line, cell.Text);
        return value;
    }

    private static object DateOf(Column ours, object read) => (ours.Kind, read) switch
    {
        (DateSpanKind, PartialDate date) => new DateSpan(date),
        (DateKind { MayBeRange: false }, DateSpan span) => new Unreadable(ours.Kind.Print(span)),
        _ => read,
    };

    private void TakeSources()
    {
        var cited = CellAt(StatementColumns.Source) is { } cell ? CitedSources.In(cell) : null;
        var address = cited?.Addresses.FirstOrDefault() ?? LinkOfRow();
        if (cited is { Words.Length: > 0 })
            TakeWords(cited.Words);
        if (address is not null)
            (address, place) = CitedPlace.In(address);
        statement[StatementColumns.Source] = rows.Sources.Find(address, source, TellOther);

        var also = (CellAt(StatementColumns.AlsoIn) is { } second ? CitedSources.In(second) : null) ?? (cited is { Addresses: [_, var next, ..] } ? new CitedSources([next], "") : null);
        if (also is null)
            return;
        var (second2, alsoPlace) = also.Addresses is [var first, ..] ? CitedPlace.In(first) : (null, null);
        statement[StatementColumns.AlsoIn] = rows.Sources.Find(second2, also.Words.Length > 0 ? new Dictionary<Column, object> { [SourceColumns.Title] = also.Words } : [], (_, _) => { });
        statement[StatementColumns.AlsoLocator] ??= alsoPlace;
        TellFurther(cited, also);
    }

    /// <summary>More addresses than a footnote cites are kept in its words.</summary>
    private void TellFurther(CitedSources? cited, CitedSources also)
    {
        var further = (cited?.Addresses.Skip(CellAt(StatementColumns.AlsoIn) is null ? 2 : 1) ?? []).Concat(also.Addresses.Skip(1)).ToList();
        if (further.Count == 0)
            return;
        Join(StatementColumns.Note, string.Join(" ", further), " ");
        remarks.AddOfCell(FileRules.Guessed, Severity.Warning, row.Number, CellAt(StatementColumns.Source)?.Column ?? 0, StatementColumns.Note, line, "The row leads to more than two sources; the further addresses stand in Note.");
    }

    /// <summary>Words beside or instead of an address: the symbol of a paper, or the source's title.</summary>
    private void TakeWords(string words)
    {
        if (CellWords.IsSymbol(words) && source.TryAdd(SourceColumns.Symbol, words))
            return;
        if (!source.TryAdd(SourceColumns.Title, words) && !words.Equals(source[SourceColumns.Title]))
            Join(StatementColumns.Note, words, " ");
    }

    /// <summary>Where no column has addresses, a cell that leads to one says the source.</summary>
    private string? LinkOfRow()
    {
        foreach (var column in mapping.Columns)
        {
            if (column.Target is { } target && (target.Sheet == SourceColumns.Sheet || target.Column == StatementColumns.Text || target.Column == StatementColumns.Speaker || target.Column == StatementColumns.Date) && row[column.Index] is { } cell && CellWords.AddressIn(cell) is { } address)
                return address;
        }

        return null;
    }

    private void TellOther(Column column, object there)
    {
        var cell = CellAt(column);
        remarks.AddOfCell(
            FileRules.SourceDiffers,
            Severity.Warning,
            row.Number,
            cell?.Column ?? CellAt(StatementColumns.Source)?.Column ?? 0,
            StatementColumns.Source,
            line,
            $"{column.Name} of the source is “{CellFindings.Excerpt(cell?.Text ?? column.Kind.Print(source[column]))}” here, and “{CellFindings.Excerpt(column.Kind.Print(there))}” in a row above, which is kept.");
    }

    private void TakeSpeakers()
    {
        if (CellAt(StatementColumns.Speaker) is not { } cell)
            return;
        var read = SpeakerCell.Read(cell.Text, isSpeaker);
        statement[StatementColumns.Speaker] = string.Join("; ", read.Names);
        statement[StatementColumns.OnBehalfOf] ??= read.OnBehalfOf;
        if (read.MayBeSeveral)
            remarks.AddOfCell(FileRules.Guessed, Severity.Warning, row.Number, cell.Column, StatementColumns.Speaker, line, $"This may be several speakers: “{CellFindings.Excerpt(cell.Text)}”.", "Part them with a semicolon, if they are.");
        foreach (var name in read.Names)
        {
            if (rows.Speakers.Add(name) is { } same)
                remarks.AddOfCell(FileRules.Guessed, Severity.Remark, row.Number, cell.Column, StatementColumns.Speaker, line, $"“{name}” is taken as another name of {same.Name}.", "It is added to the Aliases there.");
        }

        if (read.Names is not [var only])
            return;
        foreach (var (column, value) in speaker)
            rows.Speakers.Fill(only, column, value);
    }

    private ForeignCell? CellAt(Column ours)
    {
        foreach (var column in mapping.Columns)
        {
            if (column.Target?.Column == ours && row[column.Index] is { Form: not CellForm.Error } cell && cell.Text.Trim().Length > 0)
                return cell;
        }

        return null;
    }

    private static string WordsOf(ForeignCell cell) => cell.Link is { } link && link != cell.Text.Trim() ? $"{cell.Text.Trim()} ({link})" : cell.Text.Trim();
}
