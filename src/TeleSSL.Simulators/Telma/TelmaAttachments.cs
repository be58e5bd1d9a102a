using System.Net.Http.Headers;
using Microsoft.AspNetCore.Http;
using TeleSSL.Contracts.Partners.Telma;

namespace TeleSSL.Simulators.Telma;

/// <summary>A file received by the simulator.</summary>
public sealed record TelmaAttached(string Ticket, string Name, string MediaType, byte[] Content);

/// <summary>
/// Which files Telma accepts (contracts/partners/telma: 10 MiB, type allow-list; the list is ours), and the files received.
/// </summary>
internal sealed class TelmaAttachments
{
    public const int MaxLength = 10 << 20;

    private static readonly string[] Types = ["image/png", "image/jpeg", "application/pdf", "text/plain"];

    private readonly Lock gate = new();
    private readonly List<TelmaAttached> kept = [];

    public IReadOnlyList<TelmaAttached> All
    {
        get
        {
            lock (gate)
                return [.. kept];
        }
    }

    public void Keep(TelmaAttached file)
    {
        lock (gate)
            kept.Add(file);
    }

    public static TelmaProblem? Of(IFormFile file)
    {
        if (file.Length > MaxLength)
            return TelmaAnswer.No(StatusCodes.Status413PayloadTooLarge, "attachment-too-large", "At most 10 MiB.");
        return MediaTypeHeaderValue.TryParse(file.ContentType, out var type) && Types.Contains(type.MediaType)
            ? null
            : TelmaAnswer.No(
                StatusCodes.Status415UnsupportedMediaType, "attachment-type", "The file must be PNG, JPEG, PDF or plain text.");
    }

    public static async Task<byte[]> Bytes(IFormFile file)
    {
        using var content = new MemoryStream();
        await file.CopyToAsync(content);
        return content.ToArray();
    }
}
