namespace TeleSSL.Server.Partners;

/// <summary>The partner's response does not match the contract. Carries at most the JSON path: the content is confidential.</summary>
internal sealed class PartnerUnreadableException(string? path = null)
    : Exception($"The partner's answer cannot be read{(path is null ? "" : $" (at {path})")}.");
