namespace TeleSSL.Benchmarks;

/// <summary>Entries in their order. The sum is another one when an entry is lost, comes twice or out of turn.</summary>
internal readonly record struct Tally(long Count, ulong Sum, long Last)
{
    private const ulong Prime = 0x100000001B3;

    public Tally With(long seq) => new(Count + 1, unchecked((Sum * Prime) + (ulong)seq), seq);
}
