using TeleSSL.Domain;
using TeleSSL.Domain.Media;
using TeleSSL.Domain.Orders.Runs;
using TeleSSL.Server.Devices.Labels;

namespace TeleSSL.Server.Orders.Runs;

/// <summary>A delivery whose signature was drawn anew, before the single writer has to wait for it.</summary>
/// <param name="Sent">As sent.</param>
/// <param name="Signature">The new PNG; null without one.</param>
internal sealed record SignedDelivery(StopDelivery Sent, byte[]? Signature)
{
    // 300 dots an inch.
    private const int DotsPerMetre = 11_811;

    public static Result<SignedDelivery> Of(StopDelivery sent)
    {
        if (sent.Unusable() is { } unusable)
            return unusable;
        if (sent.Signature is not { } picture)
            return new SignedDelivery(sent, null);
        return picture.Length <= StopDelivery.MaxSignature
            && PngBitmap.Read(picture, StopDelivery.MaxWidth, StopDelivery.MaxHeight) is { } rows
            ? new SignedDelivery(sent, PngFile.Of(rows, DotsPerMetre))
            : Refusal.Invalid("signature", RunProblems.Signature
                .With("bytes", StopDelivery.MaxSignature).With("width", StopDelivery.MaxWidth).With("height", StopDelivery.MaxHeight));
    }
}
