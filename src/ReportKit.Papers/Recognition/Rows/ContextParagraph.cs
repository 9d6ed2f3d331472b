using System.Text.RegularExpressions;
using ReportKit.Papers.Recognition.Passages;

namespace ReportKit.Papers.Recognition.Rows;

/// <summary>A paragraph in which the paper explains what was said: <c>Context: …</c>, <c>Comment: …</c></summary>
/// <param name="Label">Without its colon.</param>
/// <param name="Words">What follows it.</param>
internal sealed partial record ContextParagraph(string Label, Passage Words)
{
    public static ContextParagraph? Of(Passage paragraph) =>
        Labelled().Match(paragraph.Text) is { Success: true } label
            ? new ContextParagraph(label.Groups["label"].Value.Trim(), paragraph.From(label.Length).Trim())
            : null;

    [GeneratedRegex(@"^(?<label>(?:Context|Comments?|Background|Explanation|Explanatory note|Remarks?|Editor’s note|Editorial note|Our comment|Contexte|Commentaires?|Explication|Contexto|Comentarios?|Контекст|Комментарий|Пояснение|السياق|تعليق|背景|评论|說明|说明))[\s\u00A0]*[:：]\s*(?=\S)", RegexOptions.IgnoreCase)]
    private static partial Regex Labelled();
}
