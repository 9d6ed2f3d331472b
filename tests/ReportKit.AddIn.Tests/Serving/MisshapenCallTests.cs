using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace ReportKit.AddIn.Tests.Serving;

/// <summary>Every part of every call, with every kind of thing in its place: never a fault of the program, always a sentence.</summary>
public sealed class MisshapenCallTests
{
    /// <summary>As it stands in the text of a call.</summary>
    private static readonly string[] Things =
    [
        "null", "true", "7", "-1", "0", "2147483647", "2147483648", "99999999999999999999999", "1.5", "1e308", "1e999", "-0",
        "\"\"", "\" \"", "\"x\"", "\"\\u0000\"", "\"\\ud800\"", "\"\\uffff\"", "\"7\"", "\"true\"", "\"=1+1\"", "\"../x\"", "\"" + new string('a', 40_000) + "\"",
        "[]", "[null]", "[[]]", "[[null]]", "[7]", "[\"x\"]", "[{}]", "{}", "{\"x\": 1}", "{\"n\": 1}", "{\"n\": 1e308, \"f\": \"[x\"}", "{\"e\": \"\"}",
        new string('[', 15) + new string(']', 15), new string('[', 300) + new string(']', 300),
    ];

    /// <summary>A right call of each kind, by its path.</summary>
    private static readonly (string Path, string Body)[] Calls =
    [
        ("/api/token", """{"key": "x"}"""),
        ("/api/tables", """{"revision": null, "tables": [{"sheet": "Statements", "firstRow": 1, "firstColumn": 0, "headerRow": 1, "totalsRow": 9, "values": [["ID", "Text", "Date"], ["S-1", "x", {"n": 1, "f": "d mmmm yyyy"}], ["S-2", {"e": "#N/A"}, true]]}], "rows": [{"sheet": "Statements", "row": 2, "values": [["S-1", "y"]]}]}"""),
        ("/api/check", """{"revision": "REVISION", "report": "TR-002"}"""),
        ("/api/lists", """{"revision": "REVISION"}"""),
        ("/api/statement", """{"revision": "REVISION", "row": 2, "statement": {"speaker": "Avaria", "text": "x", "cite": true, "date": "2026-01-31"}}"""),
        ("/api/preview", """{"revision": "REVISION", "report": "TR-002"}"""),
        ("/api/ids", """{"revision": "REVISION"}"""),
        ("/api/merge", """{"revision": "REVISION", "files": [{"name": "anna.xlsx", "content": ""}]}"""),
        ("/api/merge/1/decisions", """{"revision": "REVISION", "decisions": [{"id": 0, "decision": "Mine"}]}"""),
        ("/api/build", """{"report": "TR-002", "draft": true, "layout": false}"""),
        ("/api/share", """{"to": "anna.xlsx", "report": null, "section": null, "speaker": null, "status": "Ready", "since": null, "columns": ["Text"], "for": "Anna"}"""),
        ("/api/open-folder", "{}"),
        ("/api/search", """{"speaker": "Avaria", "from": "2025", "to": null, "words": "lamp", "tag": null, "report": "TR-002", "limit": 5}"""),
        ("/api/printed", """{"ids": ["S-0001"], "report": null}"""),
        ("/api/where", """{"id": "S-0001"}"""),
    ];

    public static TheoryData<string> Paths => [.. Calls.Select(call => call.Path)];

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task Whatever_stands_in_it_is_answered_or_refused_in_a_sentence(string path)
    {
        await using var served = await Served.StartAsync();
        var body = Calls.Single(call => call.Path == path).Body.Replace("REVISION", await served.OpenAsync(), StringComparison.Ordinal);

        foreach (var misshapen in Misshapen(body))
        {
            using var call = served.Call(HttpMethod.Post, path);
            call.Headers.Add("Origin", served.Origin);
            call.Content = new StringContent(misshapen, Encoding.UTF8, "application/json");
            using var response = await served.Client.SendAsync(call);
            var answer = await response.Content.ReadAsStringAsync();

            Assert.True((int)response.StatusCode < 500, $"{path} {(int)response.StatusCode}: {Shortened(misshapen)}");
            if (response.IsSuccessStatusCode)
            {
                await OverAsync(served, answer);
                continue;
            }

            var sentence = (string)JObject.Parse(answer)["message"]!;
            Assert.True(sentence.Length is > 5 and < 400 && !sentence.Contains("Exception", StringComparison.Ordinal) && !sentence.Contains("   at ", StringComparison.Ordinal), sentence);
        }
    }

    /// <summary>What a call starts writes into the folder, and another is not started meanwhile.</summary>
    private static async Task OverAsync(Served served, string answer)
    {
        if (answer.StartsWith("{\"job\"", StringComparison.Ordinal))
            await served.FinishedAsync(JObject.Parse(answer));
    }

    /// <summary>Null is nothing that could be done without, and a list holds none.</summary>
    [Theory]
    [InlineData("/api/printed", """{"ids": null}""")]
    [InlineData("/api/printed", """{"ids": [null]}""")]
    [InlineData("/api/printed", """{"ids": ["S-0001", null]}""")]
    [InlineData("/api/printed", """{"ids": [7]}""")]
    [InlineData("/api/printed", """{"ids": "S-0001"}""")]
    [InlineData("/api/printed", "{}")]
    [InlineData("/api/where", """{"id": null}""")]
    [InlineData("/api/where", """{"id": 7}""")]
    [InlineData("/api/share", """{"to": null}""")]
    [InlineData("/api/share", """{"to": "anna.xlsx", "columns": [null]}""")]
    [InlineData("/api/share", """{"to": "anna.xlsx", "columns": "Text"}""")]
    [InlineData("/api/merge", """{"revision": "1", "files": [null]}""")]
    [InlineData("/api/merge", """{"revision": "1", "files": [{"name": null, "content": ""}]}""")]
    [InlineData("/api/merge/1/decisions", """{"revision": "1", "decisions": [null]}""")]
    [InlineData("/api/merge/1/decisions", """{"revision": "1", "decisions": [{"id": "0", "decision": "Mine"}]}""")]
    [InlineData("/api/tables", """{"tables": [null]}""")]
    [InlineData("/api/tables", """{"rows": [null]}""")]
    [InlineData("/api/tables", """{"tables": [{"sheet": "Statements", "firstRow": 1, "firstColumn": 0, "values": [null]}]}""")]
    [InlineData("/api/tables", """{"tables": [{"sheet": "Statements", "firstRow": 1, "firstColumn": 2147483647, "values": [["x"]]}]}""")]
    [InlineData("/api/tables", """{"tables": [{"sheet": "Statements", "firstRow": 1, "firstColumn": 0, "values": [[{"n": 1, "n": 2}]]}]}""")]
    [InlineData("/api/build", """{"draft": "true"}""")]
    [InlineData("/api/build", """{"draft": 1}""")]
    public async Task What_has_to_be_something_else_is_not_understood(string path, string body)
    {
        await using var served = await Served.StartAsync();
        await served.OpenAsync();

        using var response = await served.Client.SendAsync(served.Call(HttpMethod.Post, path, body));

        Assert.Equal(400, (int)response.StatusCode);
    }

    /// <summary>The call with each of its parts left out, called otherwise, there twice, and replaced by each of the things.</summary>
    private static IEnumerable<string> Misshapen(string body)
    {
        const string Mark = "\u0001";
        using var json = new JsonTextReader(new StringReader(body)) { DateParseHandling = DateParseHandling.None };
        var whole = JToken.ReadFrom(json);
        foreach (var part in ((JContainer)whole).Descendants().Where(part => part is not JProperty).Select(part => part.Path).ToList())
        {
            var changed = whole.DeepClone();
            changed.SelectToken(part)!.Replace(Mark);
            var text = changed.ToString(Formatting.None);
            foreach (var thing in Things)
                yield return text.Replace(JsonConvert.ToString(Mark), thing, StringComparison.Ordinal);
            changed = whole.DeepClone();
            if (changed.SelectToken(part)!.Parent is JProperty property)
            {
                yield return changed.ToString().Replace($"\"{property.Name}\":", $"\"{property.Name}\": 1, \"{property.Name}\":", StringComparison.Ordinal);
                yield return changed.ToString().Replace($"\"{property.Name}\":", $"\"{property.Name}-\":", StringComparison.Ordinal);
                property.Remove();
                yield return changed.ToString();
            }
        }

        foreach (var thing in Things)
            yield return thing;
    }

    private static string Shortened(string text) => text.Length <= 400 ? text : text[..400];
}
