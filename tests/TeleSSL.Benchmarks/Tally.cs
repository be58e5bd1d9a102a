namespace TeleSSL.Benchmarks;

/// <summary>A checksum over entries in order: it differs when an entry is lost, repeated or out of order.</summary>
internal readonly record struct Tally(long Count, ulong Sum, long Last)
{
    private const ulong Prime = 0x100000001B3;

    public Tally With(long seq) => new(Count + 1, unchecked((Sum * Prime) + (ulong)seq), seq);
}
