namespace TeleSSL.Benchmarks;

/// <summary>Splits received bytes into the protocol's records; each ends with a separator.</summary>
internal sealed class Records
{
    public const byte Separator = 0x1e;
    private byte[] buffer = new byte[16 * 1024];
    private int filled;

    /// <summary>The buffer to receive into.</summary>
    public Memory<byte> Free()
    {
        if (filled == buffer.Length)
            Array.Resize(ref buffer, buffer.Length * 2);
        return buffer.AsMemory(filled);
    }

    /// <summary>Accounts for received bytes and returns the complete records.</summary>
    public void Received(int count, Action<ReadOnlySpan<byte>> take)
    {
        var (from, searched) = (0, filled);
        filled += count;
        for (int length; (length = buffer.AsSpan(searched, filled - searched).IndexOf(Separator)) >= 0; from = searched)
        {
            take(buffer.AsSpan(from, searched + length - from));
            searched += length + 1;
        }

        buffer.AsSpan(from, filled - from).CopyTo(buffer);
        filled -= from;
    }
}
