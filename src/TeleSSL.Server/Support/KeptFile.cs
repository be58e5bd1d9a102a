using TeleSSL.Domain.Support.Tickets;

namespace TeleSSL.Server.Support;

/// <summary>A file that lies sealed on the disk, to be read any number of times.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Size">Bytes, unsealed.</param>
/// <param name="Open">From its beginning; null when it is not there.</param>
internal sealed record KeptFile(AttachmentKind Kind, long Size, Func<SealedFileReader?> Open);
