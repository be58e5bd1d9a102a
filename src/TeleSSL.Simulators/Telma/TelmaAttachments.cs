using Microsoft.AspNetCore.Http;
using TeleSSL.Contracts.Partners.Telma;

namespace TeleSSL.Simulators.Telma;

/// <summary>Which files Telma takes (contracts/partners/telma: 10 MiB, type allow-list; the list is ours).</summary>
internal static class TelmaAttachments
{
    public const int Longest = 10 << 20;

    private static readonly string[] Types = ["image/png", "image/jpeg", "application/pdf", "text/plain"];

    public static TelmaProblem? Of(IFormFile file)
    {
        if (file.Length > Longest)
            return TelmaAnswer.No(StatusCodes.Status413PayloadTooLarge, "attachment-too-large", "At most 10 MiB.");
        return Types.Contains(file.ContentType)
            ? null
            : TelmaAnswer.No(StatusCodes.Status415UnsupportedMediaType, "attachment-type", "PNG, JPEG, PDF or plain text.");
    }

    public static async Task<byte[]> Bytes(IFormFile file)
    {
        using var content = new MemoryStream();
        await file.CopyToAsync(content);
        return content.ToArray();
    }
}
