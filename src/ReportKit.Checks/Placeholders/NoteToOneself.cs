namespace ReportKit.Checks.Placeholders;

/// <summary>
/// What teams write in brackets where something is still to be done, in the languages that they work in: <c>please verify</c>,
/// <c>à compléter</c>, <c>date?</c>.
/// </summary>
internal static class NoteToOneself
{
    /// <summary>That begin a note, whoever speaks.</summary>
    private static readonly string[] Sure =
    [
        "tbc", "tbd", "tba", "todo", "fixme", "please check", "please verify", "please confirm", "please add", "please insert", "please complete", "please update", "please review", "pls ", "plz ",
        "check with ", "check date", "check source", "check spelling", "check name", "check quot", "check page", "check transl", "check link", "to be verified", "to be checked",
        "to be inserted", "to be completed", "to be confirmed", "to be filled in", "citation needed", "source needed", "reference needed", "source missing", "date missing", "link missing", "note to self", "note to editor",
        "à vérifier", "a vérifier", "à confirmer", "à compléter", "à préciser", "à traduire", "à insérer", "à revoir", "à corriger", "à mettre à jour", "merci de vérifier", "prière de vérifier", "veuillez vérifier", "source à ", "date à confirmer",
        "por confirmar", "por verificar", "por determinar", "por completar", "por traducir", "por revisar", "a confirmar", "a verificar", "a completar", "pendiente de", "favor de verificar", "falta fuente", "ver fuente", "falta la fuente",
        "da verificare", "da confermare", "da completare", "bitte prüfen", "bitte ergänzen", "bitte klären", "zu prüfen", "noch zu ", "zu ergänzen", "zu klären", "quelle fehlt", "datum fehlt",
        "уточнить", "проверить", "дополнить", "просьба проверить", "требует уточнения", "подлежит уточнению", "нет источника",
        "يرجى التحقق", "يُرجى التحقق", "للتحقق", "للتأكد", "يستكمل لاحقا", "يُستكمل لاحقا", "تُستكمل", "يرجى التأكد",
        "待定", "待核", "待补", "待查", "待确认", "待译", "待更新", "待填", "请核", "请确认", "请补", "需核实",
    ];

    /// <summary>That begin a note in our own words; somebody who is quoted may have meant them.</summary>
    private static readonly string[] OfOurs =
    [
        "check ", "verify", "confirm", "to verify", "to check", "to confirm", "to be ", "please advise", "please provide", "please supply", "please translate", "please fill", "please find out", "please correct", "please clarify", "insert ", "add link", "add source", "add date", "add reference", "add footnote", "add quot",
        "add page", "add name", "add text", "ask ", "look up", "find ", "update ", "translate", "needs ", "need ", "missing ", "no source", "not sure", "to follow", "to come", "more to come",
        "link to follow", "text to follow", "source to ", "still to ", "double-check", "double check", "recheck", "vérifier", "insérer", "ajouter", "compléter", "lien à ", "verificar", "comprobar",
        "confirmar", "completar", "insertar", "añadir", "agregar", "pendiente", "inserire", "verificare", "prüfen", "ergänzen", "einfügen", "folgt", "wird noch", "вставить", "добавить", "перевести", "уточняется",
        "تحقق من", "تأكد من", "يضاف لاحقا", "يُضاف لاحقا", "للمراجعة", "插入", "此处插入", "请查",
    ];

    /// <summary>That end a note: <c>figures to be confirmed</c>.</summary>
    private static readonly string[] Ends =
    [
        " to be confirmed", " to be checked", " to be verified", " to be completed", " to be added", " to be inserted", " tbc", " tbd", " à confirmer", " à vérifier", " à compléter", " por confirmar", " por verificar",
        " noch offen", " уточняется", " needed here", " goes here", " to confirm", " to check", " to verify", " to complete", " source missing", " date missing", " name missing", " number missing", " link missing", " reference missing",
    ];

    /// <summary>That are all of a question.</summary>
    private static readonly HashSet<string> Nouns = new(StringComparer.OrdinalIgnoreCase)
    {
        "", "source", "sources", "date", "dates", "page", "pages", "name", "spelling", "sp", "sp.", "link", "year", "who", "ref", "ref.", "reference", "speaker", "title", "quote", "translation", "number",
        "month", "day", "time", "url", "footnote", "check", "correct", "symbol", "wording", "exact date", "which date", "which year", "which meeting", "which session", "nom", "lien", "année", "référence", "orthographe", "traduction",
        "fuente", "fecha", "página", "nombre", "enlace", "año", "referencia", "fonte", "data", "quelle", "datum", "seite", "jahr", "wer", "источник", "дата", "страница", "имя", "ссылка", "год",
        "перевод", "кто", "المصدر", "التاريخ", "الصفحة", "الاسم", "الرابط", "来源", "日期", "页码", "姓名", "链接", "出处",
    };

    /// <summary>Whether what stands in brackets is such a note.</summary>
    /// <param name="isTheirs">Whether somebody is quoted; then only the surer ones count.</param>
    public static bool Is(ReadOnlySpan<char> inside, bool isTheirs)
    {
        var words = WithoutInitials(inside.Trim()).ToString().ToLowerInvariant();
        return words.EndsWith("??", StringComparison.Ordinal) || IsQuestion(words) || Begins(words, Sure) || (!isTheirs && (Begins(words, OfOurs) || EndsNote(words)));
    }

    /// <summary>The note without those who wrote it: <c>AM: please check</c>.</summary>
    private static ReadOnlySpan<char> WithoutInitials(ReadOnlySpan<char> note) =>
        note.IndexOf(": ") is > 0 and < 5 and var colon && !note[..colon].Contains(' ') ? note[(colon + 2)..] : note;

    /// <summary>Whether a word alone asks for what is missing: <c>date?</c>, <c>¿fuente?</c>, <c>来源？</c></summary>
    public static bool IsQuestion(string words) =>
        words is [.., '?' or '؟' or '？'] && Nouns.Contains(words.Trim(' ', '\u00A0', '\u202F', '?', '؟', '？', '¿'));

    private static bool EndsNote(string words)
    {
        foreach (var end in Ends)
        {
            if (words.EndsWith(end, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    private static bool Begins(string words, string[] notes)
    {
        foreach (var note in notes)
        {
            if (words.StartsWith(note, StringComparison.Ordinal) && (words.Length == note.Length || note[0] >= '\u3000' || !char.IsLetter(note[^1]) || note.StartsWith("check ", StringComparison.Ordinal) || !char.IsLetter(words[note.Length])))
                return true;
        }

        return false;
    }
}
