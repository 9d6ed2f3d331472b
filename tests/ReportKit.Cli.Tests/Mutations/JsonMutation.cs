using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace ReportKit.Cli.Tests.Mutations;

/// <summary>Changes JSON: its values, its shape, or its bytes.</summary>
internal static class JsonMutation
{
    private static readonly string[] OddTokens =
        ["null", "true", "[]", "{}", "[null]", "[[]]", "0", "-1", "1e999", "-1e999", "1e-999", "123456789012345678901234567890", "0.1", "NaN", "Infinity", "-Infinity", "undefined", "\"\\ud800\"", "\"\\udc00x\"", "\"\\u0000\"", "\"\\uffff\"", "'x'", "new Date(1)", "/* x */ 1", "\"2026-01-01T00:00:00Z\""];

    public static string Of(string json, Mutation mutation)
    {
        if (mutation.Chance(6))
            return Encoding.UTF8.GetString(ByteMutation.Of(Encoding.UTF8.GetBytes(json), mutation));

        using var reader = new JsonTextReader(new StringReader(json)) { DateParseHandling = DateParseHandling.None };
        var root = (JContainer)JToken.ReadFrom(reader);
        for (var times = 1 + mutation.Below(4); times > 0; times--)
            Change(root, mutation);
        return root.ToString(Formatting.None);
    }

    private static void Change(JContainer root, Mutation mutation)
    {
        var tokens = root.Descendants().Where(token => token is not JProperty).ToList();
        if (tokens.Count == 0)
            return;
        var token = mutation.One(tokens);
        switch (mutation.Below(9))
        {
            case 0 or 1 or 2:
                token.Replace(new JValue(mutation.Value()));
                break;
            case 3 or 4:
                token.Replace(new JRaw(mutation.One(OddTokens)));
                break;
            case 5:
                token.Replace(mutation.One(tokens).DeepClone());
                break;
            case 6 when token.Parent is JArray:
                token.AddAfterSelf(token.DeepClone());
                break;
            case 7:
                Rename(token, mutation);
                break;
            case 8:
                Wrap(token, mutation.Chance(10) ? 5_000 : 2);
                break;
            default:
                (token.Parent is JProperty property ? property : token).Remove();
                break;
        }
    }

    /// <summary>A raw text, because an object of the library holds no property twice.</summary>
    private static void Rename(JToken token, Mutation mutation)
    {
        if (token.Parent is JProperty { Parent: JObject row } property && row.Properties().ToList() is var all && row.Parent is not null)
        {
            var name = mutation.Chance(2) ? mutation.One(all).Name : mutation.Value();
            row.Replace(new JRaw("{" + string.Join(',', all.Select(one => JsonConvert.ToString(one == property ? name : one.Name) + ":" + one.Value.ToString(Formatting.None))) + "}"));
        }
    }

    private static void Wrap(JToken token, int depth) =>
        token.Replace(new JRaw(new string('[', depth) + token.ToString(Formatting.None) + new string(']', depth)));
}
