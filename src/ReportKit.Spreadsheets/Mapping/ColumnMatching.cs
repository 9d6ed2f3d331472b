using System.Collections.Immutable;
using ReportKit.Sheets;
using ReportKit.Spreadsheets.Headings;

namespace ReportKit.Spreadsheets.Mapping;

/// <summary>
/// Finds for each column of ours the column of a spreadsheet that is meant: over all of them at once, the surest first, one for one, and
/// only where no second one is nearly as sure.
/// </summary>
internal sealed class ColumnMatching
{
    /// <summary>What is less sure stays the team's own.</summary>
    private const double Least = 0.5;

    /// <summary>By so much the first has to be surer than the second.</summary>
    private const double Margin = 0.1;

    private readonly IReadOnlyList<ForeignColumn> columns;
    private readonly Dictionary<int, (Target? Target, string Why)> taken = [];
    private readonly List<MappingDoubt> doubts = [];
    private readonly IReadOnlyCollection<Target> targets;
    private readonly List<Match> matches;

    private ColumnMatching(IReadOnlyList<ForeignColumn> columns, ImmutableArray<SetColumn> set, IReadOnlyCollection<Target> targets)
    {
        this.columns = columns;
        this.targets = targets;
        foreach (var column in columns)
        {
            if (set.FirstOrDefault(said => said.IsOf(column)) is { } said)
                taken[column.Index] = (said.Target, said.IsRemembered ? "as for the file before" : "as you said");
        }

        matches =
        [
            .. from column in columns
               where !taken.ContainsKey(column.Index)
               from target in targets
               let score = Score(column, target)
               where score >= Least && score >= column.Meaning.None
               orderby score descending, column.Index
               select new Match(column, target, score),
        ];
    }

    /// <param name="set">What a person said; it comes before all else.</param>
    /// <param name="targets">The columns of ours that there may be.</param>
    public static ColumnMapping Of(IReadOnlyList<ForeignColumn> columns, ImmutableArray<SetColumn> set, IReadOnlyCollection<Target> targets)
    {
        var matching = new ColumnMatching(columns, set, targets);
        matching.MatchAll();
        matching.TellContradicted();
        return new ColumnMapping([.. columns.Select(matching.Mapped)], [.. matching.doubts.OrderBy(doubt => doubt.Index)]);
    }

    /// <summary>Columns of which several may say one thing: a page here, a time there; topics and keywords.</summary>
    private static bool MayBeSeveral(Target target) => target.Column == StatementColumns.Locator || target.Column == StatementColumns.Tags;

    private static double Score(ForeignColumn column, Target target)
    {
        var named = column.Meaning.Of(target);
        if (named > 0)
            return named + ColumnFit.Of(target, column.Content);
        return column.Meaning.Best > Least ? 0 : ColumnFit.Alone(target, column.Content);
    }

    private void MatchAll()
    {
        while (matches.Count > 0)
        {
            var best = matches[0];
            if (Rival(best) is { } rival)
                Settle(best, rival);
            else
                Take(best.Column, best.Target, best.Column.Meaning.Why(best.Target));
        }
    }

    /// <summary>Another match that is nearly as sure, and would be lost with this one.</summary>
    private Match? Rival(Match best)
    {
        if (MayBeSeveral(best.Target))
            return null;
        return matches.Skip(1).TakeWhile(match => match.Score > best.Score - Margin).FirstOrDefault(match =>
            match.Target == best.Target
                ? match == matches.First(other => other.Column == match.Column)
                : match.Column == best.Column && !MayBeSeveral(match.Target) && best.Score < HeaderMeaning.OwnName);
    }

    private void Settle(Match best, Match rival)
    {
        if (best.Target.Column == StatementColumns.Source && rival.Target == best.Target && rival.Column != best.Column && taken.Values.All(there => there.Target?.Column != StatementColumns.AlsoIn))
        {
            SettleSources(best.Column.Index < rival.Column.Index ? best.Column : rival.Column, best.Column.Index < rival.Column.Index ? rival.Column : best.Column);
        }
        else if (rival.Column == best.Column)
        {
            Ask(best.Column, $"“{best.Column.Name}” can be {best.Target.Name} or {rival.Target.Name}.", $"Say which: {best.Column.Name}={best.Target.Name}, or {best.Column.Name}={rival.Target.Name}. Until then it stays a column of your own.");
        }
        else
        {
            foreach (var column in new[] { best.Column, rival.Column })
                Ask(column, $"“{best.Column.Name}” and “{rival.Column.Name}” can both be {best.Target.Name}.", $"Say which: {column.Name}={best.Target.Name}. Until then both stay columns of your own.");
            matches.RemoveAll(match => match.Target == best.Target);
        }
    }

    /// <summary>Two links stand beside each other where the same words are in two places; the first is cited first.</summary>
    private void SettleSources(ForeignColumn first, ForeignColumn second)
    {
        Assign(first, Target.Of(StatementColumns.Source), "its name and its addresses");
        Assign(second, Target.Of(StatementColumns.AlsoIn), $"the second link, after “{first.Name}”");
        doubts.Add(new MappingDoubt(second.Index, $"“{first.Name}” and “{second.Name}” both lead to sources: the first is taken as Source, the second as Also in.", "Say it otherwise, if the second is to be cited first.", IsQuestion: false));
    }

    private void Assign(ForeignColumn column, Target target, string why)
    {
        taken[column.Index] = (target, why);
        matches.RemoveAll(match => match.Column == column || (match.Target == target && !MayBeSeveral(target)));
    }

    private void Take(ForeignColumn column, Target target, string why)
    {
        Assign(column, target, why);
        if (column.Meaning.Of(target) == 0 && column.Header.Length > 0)
            doubts.Add(new MappingDoubt(column.Index, $"“{column.Name}” is taken as {target.Name}, by what its cells hold.", $"Say {column.Name}=own, if it is something else.", IsQuestion: false));
    }

    private void Ask(ForeignColumn column, string message, string advice)
    {
        taken[column.Index] = (null, "asked below");
        matches.RemoveAll(match => match.Column == column);
        doubts.Add(new MappingDoubt(column.Index, message, advice, IsQuestion: true));
    }

    /// <summary>A header that names a column of ours which stays empty, over cells that cannot be it.</summary>
    private void TellContradicted()
    {
        foreach (var column in columns.Where(column => !taken.ContainsKey(column.Index) && column.Content.Filled > 0))
        {
            var named = targets.Where(target => column.Meaning.Of(target) >= 0.9 && column.Meaning.Of(target) > column.Meaning.None).ToList();
            if (named.Find(other => column.Meaning.Of(other) >= HeaderMeaning.OwnName && taken.Values.Any(there => there.Target == other)) is { } taking)
                doubts.Add(new MappingDoubt(column.Index, $"“{column.Name}” is not taken as {taking.Name}: “{columns.First(other => taken.GetValueOrDefault(other.Index).Target == taking).Name}” is.", $"Say {column.Name}={taking.Name}, if it is this one.", IsQuestion: false));
            else if (named is [var target, ..] && named.TrueForAll(other => ColumnFit.Of(other, column.Content) <= ColumnFit.Contradicts) && taken.Values.All(there => there.Target != target))
                doubts.Add(new MappingDoubt(column.Index, $"“{column.Name}” is not taken as {target.Name}: its cells hold something else.", $"Say {column.Name}={target.Name}, if it is all the same.", IsQuestion: false));
        }
    }

    private MappedColumn Mapped(ForeignColumn column) => taken.TryGetValue(column.Index, out var found)
        ? new MappedColumn(column.Index, column.Header, column.Name, found.Target, found.Why)
        : new MappedColumn(column.Index, column.Header, column.Name, null, "no column of ours");

    private sealed record Match(ForeignColumn Column, Target Target, double Score);
}
