using System.Reflection;
using System.Text;

namespace ReportKit.Library.Tests;

/// <summary>What the library promises, in a file: who changes it sees what he changes for others.</summary>
public sealed class PublicSurfaceTests
{
    [Fact]
    public void Library_offers_what_it_did() =>
        Snapshot.Match(Repository.File("tests", "ReportKit.Library.Tests", "public-surface.txt"), Surface());

    private static string Surface()
    {
        var text = new StringBuilder();
        foreach (var type in typeof(StatementWorkbook).Assembly.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal))
        {
            text.Append(type.FullName).Append(type.BaseType is { } above && above != typeof(object) ? $" : {above.Name}" : "").Append('\n');
            foreach (var member in type.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly).Where(IsPromised).Select(member => Described(member)).Order(StringComparer.Ordinal))
                text.Append("    ").Append(member).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>Accessors are told with their property, and what every record has is no promise of ours.</summary>
    private static bool IsPromised(MemberInfo member) =>
        member is not MethodBase { IsSpecialName: true, IsConstructor: false } && member.Name is not ("Equals" or "GetHashCode" or "ToString" or "Deconstruct" or "<Clone>$");

    private static string Described(MemberInfo member) => member switch
    {
        PropertyInfo property => $"{Named(property.PropertyType)} {property.Name}",
        MethodInfo method => $"{(method.IsStatic ? "static " : "")}{Named(method.ReturnType)} {method.Name}({Parameters(method)})",
        ConstructorInfo constructor => $"({Parameters(constructor)})",
        _ => member.ToString()!,
    };

    private static string Parameters(MethodBase method) =>
        string.Join(", ", method.GetParameters().Select(parameter => $"{Named(parameter.ParameterType)} {parameter.Name}{(parameter.HasDefaultValue ? $" = {parameter.DefaultValue ?? "null"}" : "")}"));

    private static string Named(Type type) =>
        type.IsGenericType ? $"{type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)]}<{string.Join(", ", type.GetGenericArguments().Select(Named))}>" : type.Name;
}
