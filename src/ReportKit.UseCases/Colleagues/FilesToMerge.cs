using System.Collections.Immutable;
using ReportKit.UseCases.Hosts;

namespace ReportKit.UseCases.Colleagues;

/// <summary>Workbooks that came back, to be merged into the master workbook.</summary>
/// <param name="Workbook">The master workbook.</param>
/// <param name="Returned">What came back.</param>
/// <param name="Sent">The workbook that was sent; null where the returned files say it.</param>
/// <param name="IsPreview">Whether the review is all that is written.</param>
/// <param name="HowToDecide">How the decisions in a review of this name are carried out, in the host's words; goes into the review.</param>
public sealed record FilesToMerge(NamedFile Workbook, ImmutableArray<NamedFile> Returned, NamedFile? Sent, bool IsPreview, Func<string, string> HowToDecide);
