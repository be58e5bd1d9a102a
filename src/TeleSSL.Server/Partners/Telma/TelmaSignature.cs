using TeleSSL.Contracts.Partners.Telma;
using TeleSSL.Domain;

namespace TeleSSL.Server.Partners.Telma;

/// <summary>Verifies that an event is signed by Telma and recent (contracts/partners/telma).</summary>
internal static class TelmaSignature
{
    /// <summary>As <see cref="PartnerSignature.Check"/>, with Telma's headers.</summary>
    public static Result<DateTimeOffset> Check(
        IReadOnlyList<string> secrets, string? timestamp, string? signature, ReadOnlySpan<byte> body, DateTimeOffset now) =>
        PartnerSignature.Check(
            secrets, timestamp, signature, body, $"{TelmaWire.TimestampHeader} and {TelmaWire.SignatureHeader}", now);
}
