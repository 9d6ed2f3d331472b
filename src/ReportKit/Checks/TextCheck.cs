using ReportKit.Diagnostics;

namespace ReportKit.Checks;

/// <summary>A rule on running words that needs to see no more than one text at a time.</summary>
public abstract class TextCheck : Check
{
    public sealed override IEnumerable<Diagnostic> Run(Manuscript manuscript)
    {
        var found = new List<Diagnostic>();
        foreach (var passage in manuscript.Passages)
        {
            if (Concerns(passage.Role))
                Read(passage, found);
        }

        return found;
    }

    /// <summary>Whether the rule holds for words of this role; for all, where a rule does not say.</summary>
    protected virtual bool Concerns(TextRole role) => true;

    /// <summary>Adds what is found in a text.</summary>
    protected abstract void Read(Passage passage, ICollection<Diagnostic> found);
}
