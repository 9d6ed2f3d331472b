using System.Collections.Immutable;
using Microsoft.AspNetCore.Http;
using Newtonsoft.Json;
using ReportKit.AddIn.Calls;
using ReportKit.AddIn.Json;
using ReportKit.AddIn.Workbooks;
using ReportKit.Differences;
using ReportKit.Findings;
using ReportKit.Merging;
using ReportKit.Merging.Undecided;
using ReportKit.UseCases.Colleagues;

namespace ReportKit.AddIn.Endpoints;

/// <summary>
/// Workbooks that came back, merged into the open one. Nothing is written: what is to be written goes to the pane, so that a
/// person sees it first, and can undo it.
/// </summary>
internal sealed class MergeEndpoint(Revisions revisions, SavedWorkbook saved, Merges merges, TimeProvider clock)
{
    public MergeAnswer Post(MergeRequest request)
    {
        var revision = revisions.Find(request.Revision);
        var read = request.Files.Select(Read).ToList();
        var merged = MergeReturned.Of(revision.ToMergeInto(saved), [.. read.Select(file => file.Value)], merges.Conflicts());
        var changes = merged.Changes.ToLookup(line => !line.IsRow);
        var merge = merges.Add(merged.Open);
        return new MergeAnswer(
            merge.Name,
            [.. changes[true].Select(line => new TakenAnswer(line.Sheet, line.Key, line.What, line.Before, line.After, ChangedWords.Of(line.Before, line.After), line.Who))],
            [.. changes[false].Select(line => new AddedAnswer(line.Sheet, line.Key, line.After, line.Who))],
            [.. merge.Open.Select(OpenAnswer.Of)],
            [.. merged.Comments.Placed.Concat(merged.Comments.Unplaced).Select(comment => new CommentAnswer(comment.Sheet.Name, comment.Key, comment.Column.Name, comment.Author, comment.Text))],
            [.. read.SelectMany(file => file.Findings).Select(finding => $"{finding.Place.Address}: {finding.Text}"), .. merged.ThereAlready],
            EditsJson.Of(merged.Edits(clock), revision.Workbook.Uses1904Dates));
    }

    private Outcome<Returned> Read(FileRequest file)
    {
        var name = FileName.Checked(file.Name, ".xlsx");
        return new ReturnedFiles(Unheard.Progress).Read(Content(file), name, saved.Path);
    }

    private static byte[] Content(FileRequest file)
    {
        try
        {
            return Convert.FromBase64String(file.Content);
        }
        catch (FormatException)
        {
            throw new RefusedCallException(StatusCodes.Status400BadRequest, "A file is sent as base64.");
        }
    }
}

internal sealed record MergeRequest(
    [property: JsonProperty(Required = Required.Always)] string Revision,
    [property: JsonProperty(Required = Required.Always)] ImmutableArray<FileRequest> Files);

/// <param name="Content">In base64.</param>
internal sealed record FileRequest(
    [property: JsonProperty(Required = Required.Always)] string Name,
    [property: JsonProperty(Required = Required.Always)] string Content);

internal sealed record MergeAnswer(
    string Merge,
    ImmutableArray<TakenAnswer> Taken,
    ImmutableArray<AddedAnswer> Added,
    ImmutableArray<OpenAnswer> Open,
    ImmutableArray<CommentAnswer> Comments,
    ImmutableArray<string> Warnings,
    EditsJson Edits);

/// <param name="Words">What differs, and what stands around it.</param>
internal sealed record TakenAnswer(string Sheet, string Key, string Column, string Before, string After, ChangedWords Words, string Who);

internal sealed record AddedAnswer(string Sheet, string Key, string Words, string Who);

/// <param name="Id">By which a decision names it.</param>
/// <param name="Column">Null for a whole row.</param>
/// <param name="Choices">What can be decided besides a value of one's own.</param>
internal sealed record OpenAnswer(
    int Id,
    string Sheet,
    string Key,
    string? Column,
    string Why,
    string? Base,
    string? Mine,
    string? Theirs,
    string Who,
    bool CanBeDecided,
    ImmutableArray<string> Choices)
{
    public static OpenAnswer Of(UndecidedCell open, int id) => new(
        id,
        open.Sheet.Name,
        open.Key,
        open.Column?.Name,
        UndecidedWords.Why(open),
        Printed(open, open.Base),
        Printed(open, open.Mine),
        open.Parts.IsEmpty ? Printed(open, open.Theirs) : Listed(open),
        open.From.Name,
        UndecidedWords.CanBeDecided(open),
        UndecidedWords.CanBeDecided(open) ? [Decision.Mine, Decision.Theirs] : []);

    /// <summary>What a line stands for, a line each.</summary>
    private static string Listed(UndecidedCell open) => string.Join('\n', open.Parts.Select(part => $"{part.Key}{(part.Column is { } column ? $" {column.Name}" : "")}: {Printed(part, part.Theirs)}"));

    private static string? Printed(UndecidedCell open, object? value) => value is null ? null : open.Column?.Kind.Print(value) ?? value.ToString();
}

internal sealed record CommentAnswer(string Sheet, string Key, string Column, string Author, string Text);
