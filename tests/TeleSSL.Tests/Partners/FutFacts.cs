using Hl7.Fhir.Model;
using TeleSSL.Server.Partners.Fut;

namespace TeleSSL.Tests.Partners;

/// <summary>The devices of the examples in contracts/partners/fut.</summary>
internal static class FutFacts
{
    public const string Device = "https://device.fut.test.example/fhir/Device/5012";

    private const string Owner = "https://organization.fut.test.example/fhir/Organization/900";

    public static readonly FutDeviceFacts Oximeter = new(
        "SSLSYD-000123", "pulse-oximeter", "Pulsoximeter OX-1", "Eksempel Medico", "OX-1", Owner, "OX-2291", "L7", "09521234500018",
        "(01)09521234500018(10)L7(21)OX-2291");

    public static readonly FutDeviceFacts Tablet = new(
        "SSLSYD-000122", "tablet", "Tablet 10\"", "Eksempel Tablets", "TAB-10", Owner, "TB-77120", null, "09521234500025",
        "(01)09521234500025(21)TB-77120");

    public static readonly DateTimeOffset Delivered = new(2026, 11, 20, 10, 5, 0, TimeSpan.FromHours(1));
    public static readonly DateTimeOffset PickedUp = new(2027, 5, 4, 11, 40, 0, TimeSpan.FromHours(2));

    public static readonly FutCalibration Calibration = new(
        new DateTimeOffset(2026, 11, 18, 10, 0, 0, TimeSpan.FromHours(1)), new DateTimeOffset(2027, 11, 18, 0, 0, 0, TimeSpan.FromHours(1)));

    public static DeviceUseStatement Use(DateTimeOffset? end) => FutProfiles.Use(
        Device, "https://patient.fut.test.example/fhir/Patient/55", "https://careplan.fut.test.example/fhir/CarePlan/77", Delivered, end);
}
