using TeleSSL.Domain.Media;
using TeleSSL.Domain.Support.Tickets;

namespace TeleSSL.Server.Support.Attachments;

/// <summary>A file as it is stored: complete on disk, under its name.</summary>
/// <param name="Key">The file's own key.</param>
/// <param name="Size">Bytes, decrypted.</param>
/// <param name="Restriction">Why it stays inside the desk, if it does.</param>
internal sealed record ReceivedFile(byte[] Key, long Size, FileRestriction? Restriction);

/// <summary>
/// Takes places and persons out of a file that was received. It was sealed with a key that only this request has; what is stored is a copy
/// with another key, and the first goes with its key.
/// </summary>
internal sealed class FileCleaning(AttachmentFiles files)
{
    public async Task<ReceivedFile> Finish(Guid id, SealedFileWriter received, AttachmentKind kind, CancellationToken ct)
    {
        await using var content = await received.ReadBack();
        var edits = PersonalMetadata.FindIn(new SealedBytes(content), kind.Format);
        if (edits is null or [])
        {
            await received.Finish();
            return new ReceivedFile(received.Key, received.Size, edits is null ? Restriction(kind) : null);
        }

        await using var clean = files.Create(id, ".clean");
        await new MediaCopy(content, clean).Write(edits, ct);
        await clean.Finish();
        return new ReceivedFile(clean.Key, clean.Size, null);
    }

    private static FileRestriction Restriction(AttachmentKind kind) =>
        kind.Format == MediaFormat.Opaque ? FileRestriction.OpaqueFormat : FileRestriction.NotUnderstood;
}
