using System.Security.Cryptography;
using TeleSSL.Server.Platform.Keys;

namespace TeleSSL.Server.Support.Attachments;

/// <summary>
/// The format of a sealed file: chunks, each bound to the file, its position and whether it is the last, so truncation and reordering are
/// detected.
/// </summary>
internal static class SealedChunks
{
    public const int Length = 64 << 10;

    /// <summary>Overhead per chunk: nonce and tag.</summary>
    public const int Added = 28;

    /// <summary>A whole chunk on disk.</summary>
    public const int Stored = Length + Added;

    public static string Purpose(Guid file, int index, bool last) => $"attachment:{file}:{index}:{(last ? "last" : "more")}";
}

/// <summary>Seals a file as it is received; deleted on dispose unless finished.</summary>
internal sealed class SealedFileWriter : IAsyncDisposable
{
    private readonly byte[] chunk = new byte[SealedChunks.Length];
    private readonly FileStream stream;
    private readonly string path;
    private readonly string part;
    private readonly Guid id;
    private int filled;
    private int index;
    private bool sealedWhole;
    private bool finished;

    public SealedFileWriter(string path, Guid id, string ending = ".part")
    {
        (this.path, this.id, part) = (path, id, path + ending);
        stream = new FileStream(part, FileMode.CreateNew, FileAccess.Write, FileShare.Read, 1, FileOptions.Asynchronous);
    }

    /// <summary>The file's own key; anyone who has it can read the file.</summary>
    public byte[] Key { get; } = RandomNumberGenerator.GetBytes(32);

    /// <summary>Bytes written, unsealed.</summary>
    public long Size { get; private set; }

    public async Task Write(ReadOnlyMemory<byte> bytes)
    {
        Size += bytes.Length;
        while (bytes.Length > 0)
        {
            // A full chunk is known not to be the last only when more data follows.
            if (filled == chunk.Length)
                await Seal(last: false);
            var taken = Math.Min(bytes.Length, chunk.Length - filled);
            bytes[..taken].CopyTo(chunk.AsMemory(filled));
            (filled, bytes) = (filled + taken, bytes[taken..]);
        }
    }

    /// <summary>Ends the file and reads it, before it has its final name.</summary>
    public async Task<SealedStream> ReadBack()
    {
        await SealLast();
        return new SealedStream(part, id, Key);
    }

    /// <summary>Flushes to disk and renames to the final name.</summary>
    public async Task Finish()
    {
        await SealLast();
        RandomAccess.FlushToDisk(stream.SafeFileHandle);
        await stream.DisposeAsync();
        File.Move(part, path);
        finished = true;
    }

    public async ValueTask DisposeAsync()
    {
        await stream.DisposeAsync();
        if (!finished)
            File.Delete(part);
    }

    private async Task SealLast()
    {
        if (!sealedWhole)
            await Seal(last: true);
        sealedWhole = true;
    }

    private async Task Seal(bool last)
    {
        await stream.WriteAsync(MasterKeys.SealWith(Key, chunk[..filled], SealedChunks.Purpose(id, index, last)));
        (filled, index) = (0, index + 1);
    }
}
