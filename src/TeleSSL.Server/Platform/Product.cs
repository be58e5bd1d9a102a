using System.Reflection;

namespace TeleSSL.Server.Platform;

/// <summary>What this build is: its number, and the commit that the SDK found when it built it.</summary>
internal static class Product
{
    public const string Name = "TeleSSL";

    /// <summary>The only argument of a start that prints <see cref="Version"/> and ends.</summary>
    public const string VersionOption = "--version";

    private const int ShortCommit = 7;

    private static readonly string[] Parts =
        typeof(Product).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+');

    /// <summary>As <c>0.2.0</c>.</summary>
    public static string Number { get; } = Parts[0];

    /// <summary>The commit's first digits, or <c>unknown</c> when it was built outside a git checkout.</summary>
    public static string Commit { get; } = Parts is [_, { Length: > 0 } commit] ? commit[..Math.Min(ShortCommit, commit.Length)] : "unknown";

    /// <summary>By semantic versioning: <c>0.2.0+d7e09cd</c>, or the number alone.</summary>
    public static string Version { get; } = Parts.Length > 1 ? $"{Number}+{Commit}" : Number;
}
