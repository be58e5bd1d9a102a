using System.Buffers;

namespace TeleSSL.Domain.Codes;

/// <summary>The character sets of GS1 element strings (General Specifications, 7.11).</summary>
internal static class Gs1Characters
{
    // In the order of ISO/IEC 646: the index is the value in the check character pair.
    private const string Set82 = "!\"%&'()*+,-./0123456789:;<=>?ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz";
    private const string Set39 = "#-/0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private const string Set64 = "-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz=";

    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789");
    private static readonly SearchValues<char> In82 = SearchValues.Create(Set82);
    private static readonly SearchValues<char> In39 = SearchValues.Create(Set39);
    private static readonly SearchValues<char> In64 = SearchValues.Create(Set64);

    /// <summary>The sets by their letter in the General Specifications.</summary>
    public static SearchValues<char> Named(char letter) => letter switch { 'N' => Digits, 'Y' => In39, 'Z' => In64, _ => In82 };

    public static bool IsIn82(char character) => In82.Contains(character);

    public static int Value(char character) => Set82.IndexOf(character);
}
