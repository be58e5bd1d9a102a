using TeleSSL.Domain.Media;

namespace TeleSSL.Server.Support.Attachments;

/// <summary>Copies a sealed file with edits, chunk by chunk.</summary>
internal sealed class MediaCopy(SealedStream from, SealedFileWriter to)
{
    private static readonly byte[] Zeros = new byte[SealedChunks.Length];
    private readonly byte[] buffer = new byte[SealedChunks.Length];

    public async Task Write(IReadOnlyList<Edit> edits, CancellationToken ct)
    {
        from.Position = 0;
        foreach (var edit in edits)
        {
            await CopyTo(edit.Offset, ct);
            await to.Write(edit.Bytes);
            for (var left = edit.Zeros; left > 0; left -= Zeros.Length)
                await to.Write(Zeros.AsMemory(0, (int)Math.Min(left, Zeros.Length)));
            from.Position = edit.End;
        }

        await CopyTo(from.Length, ct);
    }

    private async Task CopyTo(long end, CancellationToken ct)
    {
        while (from.Position < end)
        {
            var read = await from.ReadAsync(buffer.AsMemory(0, (int)Math.Min(buffer.Length, end - from.Position)), ct);
            await to.Write(buffer.AsMemory(0, read));
        }
    }
}

/// <summary>A sealed file as a parser reads it.</summary>
internal sealed class SealedBytes(SealedStream file) : IMediaBytes
{
    public long Length => file.Length;

    public int Read(long offset, Span<byte> into)
    {
        file.Position = offset;
        return file.ReadAtLeast(into, into.Length, throwOnEndOfStream: false);
    }
}
