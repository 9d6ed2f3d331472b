using System.Collections.Immutable;
using Microsoft.AspNetCore.Http;
using Newtonsoft.Json;
using ReportKit.AddIn.Calls;
using ReportKit.AddIn.Json;
using ReportKit.AddIn.Workbooks;
using ReportKit.Merging;
using ReportKit.Merging.Undecided;
using ReportKit.UseCases.Colleagues;

namespace ReportKit.AddIn.Endpoints;

/// <summary>Carries out what a person decided on what a merge left open.</summary>
internal sealed class DecisionsEndpoint(Revisions revisions, SavedWorkbook saved, Merges merges, TimeProvider clock)
{
    public Answer Post(string name, DecisionsRequest request)
    {
        var revision = revisions.Find(request.Revision);
        var merge = merges.Find(name);
        if (request.Decisions.Any(decision => decision.Id < 0 || decision.Id >= merge.Open.Length))
            throw new RefusedCallException(StatusCodes.Status400BadRequest, "The merge left nothing of that number open.");

        var decisions = request.Decisions.Select(decision => (decision.Id, Decision: new Decision(merge.Open[decision.Id], decision.Decision))).ToList();
        var decided = CarryOutDecisions.Of(revision.ToMergeInto(saved), decisions.ConvertAll(decision => decision.Decision));
        ImmutableArray<RefusedAnswer> all =
        [
            .. decided.Refused.Select(refusal => new RefusedAnswer(decisions.First(decision => ReferenceEquals(decision.Decision, refusal.Decision)).Id, refusal.Reason)),
            .. decided.Rows.Outcome.Open.Select(formula => new RefusedAnswer(decisions.First(decision => IsOn(decision.Decision.On, formula)).Id, UndecidedWords.Why(formula))),
        ];
        merge = merges.Decide(name, decisions.Select(decision => decision.Id).Except(all.Select(refusal => refusal.Id)));
        return new Answer.Of(new DecidedAnswer(EditsJson.Of(decided.Rows.Edits(clock), revision.Workbook.Uses1904Dates), all, merge.Undecided));
    }

    private static bool IsOn(UndecidedCell open, UndecidedCell formula) => open.Things.Any(thing =>
        thing.Sheet == formula.Sheet && (thing.Column is null || thing.Column == formula.Column) && thing.Key.Equals(formula.Key, StringComparison.OrdinalIgnoreCase));
}

/// <param name="Revision">The open workbook, with what the merge wrote into it.</param>
internal sealed record DecisionsRequest(
    [property: JsonProperty(Required = Required.Always)] string Revision,
    [property: JsonProperty(Required = Required.Always)] ImmutableArray<DecisionRequest> Decisions);

/// <param name="Decision">See <see cref="Decision.Words"/>.</param>
internal sealed record DecisionRequest(
    [property: JsonProperty(Required = Required.Always)] int Id,
    [property: JsonProperty(Required = Required.Always)] string Decision);

/// <param name="Undecided">How many are still left.</param>
internal sealed record DecidedAnswer(EditsJson Edits, ImmutableArray<RefusedAnswer> Refused, int Undecided);

internal sealed record RefusedAnswer(int Id, string Reason);
