namespace TeleSSL.Server.Vault;

/// <summary>The opened key of a subject's texts. A subject whose key was destroyed may get another, with another id.</summary>
internal sealed class TextKey(Guid id, byte[] key)
{
    public Guid Id => id;

    public byte[] Key => key;
}
