using System.Reflection;

namespace TeleSSL.Domain;

/// <summary>Every code of the product with its sentence and the names of its parameters, in alphabetical order.</summary>
public static class DeclaredCodes
{
    /// <summary>The codes of refusals.</summary>
    public static IReadOnlyList<Refusal> Refusals { get; } = All<Refusal>();

    /// <summary>The codes of fields.</summary>
    public static IReadOnlyList<FieldProblem> FieldProblems { get; } = All<FieldProblem>();

    /// <summary>All that are declared of a kind, for the modules that declare kinds of their own.</summary>
    internal static T[] All<T>()
        where T : CodedSentence =>
        [
            .. typeof(DeclaredCodes).Assembly.GetTypes()
                .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.DeclaredOnly))
                .Where(field => field.FieldType == typeof(T))
                .Select(field => (T)field.GetValue(null)!)
                .OrderBy(declared => declared.Code, StringComparer.Ordinal),
        ];
}
