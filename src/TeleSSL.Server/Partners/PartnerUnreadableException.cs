namespace TeleSSL.Server.Partners;

/// <summary>The partner answered, but not what was agreed. It holds the place at most: the content itself is confidential.</summary>
internal sealed class PartnerUnreadableException(string? path = null)
    : Exception($"The partner's answer cannot be read{(path is null ? "" : $" (at {path})")}.");
