using System.Collections.Immutable;

namespace ReportKit.Document;

/// <summary>The words that are read where they stand, those of links among them; those of footnotes stand elsewhere.</summary>
public sealed class RunningWords : IInlineVisitor
{
    private readonly ImmutableArray<Words>.Builder words = ImmutableArray.CreateBuilder<Words>();

    private RunningWords()
    {
    }

    public static ImmutableArray<Words> Of(ImmutableArray<Inline> inlines)
    {
        var running = new RunningWords();
        foreach (var inline in inlines)
            inline.Accept(running);
        return running.words.DrainToImmutable();
    }

    /// <summary>The words, one after the other, without their looks.</summary>
    public static string TextOf(ImmutableArray<Inline> inlines)
    {
        var running = Of(inlines);
        return running is [var only] ? only.Text : string.Concat(running.Select(words => words.Text));
    }

    void IInlineVisitor.Visit(Words words) => this.words.Add(words);

    void IInlineVisitor.Visit(Link link) => words.AddRange(link.Content);

    void IInlineVisitor.Visit(Footnote footnote)
    {
    }
}
