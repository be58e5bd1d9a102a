using System.Reflection;

namespace TeleSSL.Server.Platform;

/// <summary>The version of this build and the commit it was built from.</summary>
internal static class Product
{
    public const string Name = "TeleSSL";

    /// <summary>As the only argument, prints <see cref="Version"/> and exits.</summary>
    public const string VersionOption = "--version";

    private const int ShortCommit = 7;

    private static readonly string[] Parts =
        typeof(Product).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+');

    /// <summary>Such as <c>0.2.0</c>.</summary>
    public static string Number { get; } = Parts[0];

    /// <summary>The abbreviated commit hash, or <c>unknown</c> when built outside a git checkout.</summary>
    public static string Commit { get; } =
        Parts is [_, { Length: > 0 } commit] ? commit[..Math.Min(ShortCommit, commit.Length)] : "unknown";

    /// <summary>Semantic version: <c>0.2.0+d7e09cd</c>, or the number alone.</summary>
    public static string Version { get; } = Parts.Length > 1 ? $"{Number}+{Commit}" : Number;
}
